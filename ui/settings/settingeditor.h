#pragma once
#include "core/staff/sitesettings.h"
#include <QWidget>

namespace pindesk::ui {

/// Edits the value of one setting, in the way of its kind.
class SettingEditor : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] static SettingEditor* make(const staff::SettingDefinition& definition, const QString& name,
                                             QWidget* parent);

    virtual void setValue(const QJsonValue& value) = 0;
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// It stands under its words, which leave it no room beside them.
    [[nodiscard]] virtual bool isWide() const { return false; }

Q_SIGNALS:
    void edited();

protected:
    explicit SettingEditor(QWidget* parent);
    /// A part of the editor: its name for those who do not see it.
    void add(QWidget* part, const QString& name);
};

} // namespace pindesk::ui
