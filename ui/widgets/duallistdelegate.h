#pragma once
#include <QStyledItemDelegate>

namespace pindesk::ui {

/// One row of a dual list: its number where it has one, and its text on as many lines as it needs.
class DualListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace pindesk::ui
