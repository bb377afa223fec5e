#pragma once
#include "ui/settings/settingeditor.h"

class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pindesk::ui {

/// Ticked items in an order: what callers are asked for, the security questions. Space ticks, Alt with an
/// arrow moves, dragging does too.
class ChecklistEditor final : public SettingEditor {
    Q_OBJECT
public:
    /// Offers the items of the default; the site's own come with the value.
    ChecklistEditor(const staff::SettingDefinition& definition, const QString& name, QWidget* parent);

    void setValue(const QJsonValue& value) override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] QJsonValue value() const override;

private:
    /// A field for the site's own texts, where anything may be one.
    void addField(const QString& name, QHBoxLayout& line);
    void addOwn();
    void addItem(const QString& item, bool isChosen);
    void move(int step);
    void showButtons();

    const staff::SettingDefinition& m_definition;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QLineEdit* m_own = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace pindesk::ui
