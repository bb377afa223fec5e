#pragma once
#include "ui/settings/settingeditor.h"

class QListWidget;
class QPushButton;

namespace pindesk::ui {

/// What callers are asked for: ticked items, in an order. Space ticks, Alt with an arrow moves, dragging does
/// too.
class ChecklistEditor final : public SettingEditor {
    Q_OBJECT
public:
    /// `known`: items that are offered; the site's own come with the value.
    ChecklistEditor(const QJsonValue& known, const QString& name, QWidget* parent);

    void setValue(const QJsonValue& value) override;
    [[nodiscard]] QJsonValue value() const override;

private:
    void addItem(const QString& item, bool isChosen);
    void move(int step);
    void showButtons();

    QStringList m_known;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace pindesk::ui
