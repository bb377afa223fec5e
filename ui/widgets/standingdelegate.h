#pragma once
#include <QStyledItemDelegate>

namespace pindesk::ui {

/// One of a list: its name, and under it how it stands, on as many lines as that takes. Without a standing it
/// is a heading.
class StandingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int standingRole = Qt::UserRole + 1;
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace pindesk::ui
