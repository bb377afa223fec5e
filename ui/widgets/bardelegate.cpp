#include "ui/widgets/bardelegate.h"
#include "ui/widgets/theme.h"
#include <QPainter>
#include <cmath>

namespace pindesk::ui {
namespace {

constexpr int thickness = 11;
constexpr int leastWidth = 3; // one account shows, too
constexpr float softness = 0.35F;

} // namespace

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const double fraction = index.data(fractionRole).toDouble();
    if (fraction <= 0)
        return;
    const QVariant part = index.data(partRole);
    const QRect room = option.rect.adjusted(3 * grid, 0, -3 * grid, 0);
    const int whole = std::max(leastWidth, static_cast<int>(room.width() * fraction));
    const auto draw = [&](int width, const QColor& color) {
        QRect bar(room.left(), room.center().y() - thickness / 2, width, thickness);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(room.right());
        painter->setBrush(color);
        painter->drawRoundedRect(bar, 2, 2);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto color = index.data(Qt::ForegroundRole).value<QColor>();
    QColor soft = color;
    soft.setAlphaF(softness);
    if (part.isValid())
        draw(whole, soft);
    if (const int width = static_cast<int>(std::lround(whole * (part.isValid() ? part.toDouble() : 1)));
        width > 0)
        draw(width, color);
    painter->restore();
}

} // namespace pindesk::ui
