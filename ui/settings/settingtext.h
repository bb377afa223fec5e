#pragma once
#include "core/staff/sitesettings.h"
#include <QString>

/// The site's settings in words.
namespace pindesk::ui {

struct SettingWords {
    QString name;
    QString effect;
};
[[nodiscard]] SettingWords settingWords(const QString& key);
/// "10", "On", "4 to 16", "5 letters and digits".
[[nodiscard]] QString settingValueText(const staff::SettingDefinition& definition, const QJsonValue& value);
/// "Default: 10. From 0 to 1,440."
[[nodiscard]] QString settingRangeText(const staff::SettingDefinition& definition);
/// A format of generated PINs.
[[nodiscard]] QString pinFormatText(const QString& format);

} // namespace pindesk::ui
