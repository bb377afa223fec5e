#include "ui/widgets/standingdelegate.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAbstractItemView>
#include <QPainter>

namespace pindesk::ui {
namespace {

constexpr int padding = 2 * grid;
constexpr int side = 3 * grid;

QString standingOf(const QModelIndex& index) {
    return index.data(StandingDelegate::standingRole).toString();
}

int standingHeight(const QStyleOptionViewItem& option, const QString& standing, int width) {
    return standing.isEmpty()
               ? 0
               : option.fontMetrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, standing)
                     .height();
}

} // namespace

QSize StandingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width - 2, QFontMetrics(strongFont(option.font)).height() + 2 * padding +
                           standingHeight(option, standingOf(index), width - 2 * side)};
}

void StandingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const QString standing = standingOf(index);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors().accentSoft);
    painter->setLayoutDirection(option.direction);
    const QRect room = option.rect.adjusted(side, padding, -side, -padding);
    const QFontMetrics metrics(strongFont(option.font));
    painter->setFont(standing.isEmpty() ? option.font : strongFont(option.font));
    painter->setPen(standing.isEmpty() ? colors().muted : colors().text);
    painter->drawText(QRect(room.left(), room.top(), room.width(), metrics.height()),
                      Qt::AlignVCenter | Qt::AlignLeading,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->setFont(option.font);
    painter->setPen(colors().muted);
    painter->drawText(room.adjusted(0, metrics.height(), 0, 0),
                      Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, standing);
}

} // namespace pindesk::ui
