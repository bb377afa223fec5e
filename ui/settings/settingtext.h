#pragma once
#include "core/staff/sitesettings.h"
#include <QString>

/// The site's settings in words.
namespace pindesk::ui {

struct SettingWords {
    QString name;
    QString effect; ///< `%1` stands for a number's value, `%2` for the next one: "the 6th"
};
[[nodiscard]] SettingWords settingWords(const QString& key);
/// What a value does: "5 allowed, the 6th locks."
[[nodiscard]] QString settingEffectText(const staff::SettingDefinition& definition, const QJsonValue& value);
/// "10", "On", "4 to 16", "5 letters and digits".
[[nodiscard]] QString settingValueText(const staff::SettingDefinition& definition, const QJsonValue& value);
/// "Default: 10. From 0 to 1,440."
[[nodiscard]] QString settingRangeText(const staff::SettingDefinition& definition);
/// One of the values of a Choice.
[[nodiscard]] QString settingChoiceText(const QString& choice);
/// One text of a list: what the product knows by a code, or the site's own words.
[[nodiscard]] QString settingListText(const staff::SettingDefinition& definition, const QString& text);
/// A format of generated PINs.
[[nodiscard]] QString pinFormatText(const QString& format);

} // namespace pindesk::ui
