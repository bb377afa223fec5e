#pragma once
#include <QStyledItemDelegate>

namespace pindesk::ui {

/// Paints a fraction as a bar from the leading edge, in the cell's foreground colour.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int fractionRole = Qt::UserRole; ///< of the room, 0 to 1
    static constexpr int partRole = Qt::UserRole + 1; ///< of the bar; the rest is soft. None: all of it
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace pindesk::ui
