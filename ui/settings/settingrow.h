#pragma once
#include "core/staff/changesetting.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace pindesk::ui {

class SettingEditor;

/// One setting: its name, what it does, its value, and saving it.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    SettingRow(const staff::SettingDefinition& definition, QWidget* parent = nullptr);

    [[nodiscard]] const staff::SettingDefinition& definition() const { return m_definition; }
    /// What is stored. An edit that has not been saved stays.
    void setState(const staff::SettingState& state);
    /// Forgets an edit.
    void revert();
    /// The person lacks the right: shown, not changed.
    void setMayChange(bool mayChange);

Q_SIGNALS:
    void saveRequested(const pindesk::staff::ChangeSettingRequest& request);

private:
    void showButtons();

    const staff::SettingDefinition& m_definition;
    staff::SettingState m_state;
    bool m_isFilling = false;
    bool m_isEdited = false;
    bool m_mayChange = false;
    SettingEditor* m_editor;
    QLabel* m_effect;
    QLabel* m_stand;
    QPushButton* m_save;
    QPushButton* m_standard;
};

} // namespace pindesk::ui
