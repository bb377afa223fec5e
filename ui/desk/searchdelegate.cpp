#include "ui/desk/searchdelegate.h"
#include "ui/desk/searchmodel.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QPainter>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int padding = 2 * grid;

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {40 * option.fontMetrics.averageCharWidth(),
            2 * option.fontMetrics.height() + grid + 2 * padding + 1};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        painter->fillRect(option.rect, colors().accentSoft);
    const int height = option.fontMetrics.height();
    const QRect first(option.rect.left() + 3 * grid, option.rect.top() + padding,
                      option.rect.width() - 6 * grid, height);
    const QRect second = first.translated(0, height + grid);
    const auto draw = [&](const QRect& line, int from, int width, const QFont& font, const QColor& color,
                          int role, Qt::Alignment side) {
        painter->setFont(font);
        painter->setPen(color);
        const QRect room(line.left() + from, line.top(), width, line.height());
        const QString whole = index.data(role).toString();
        const QString text = QFontMetrics(font).elidedText(whole, Qt::ElideRight, width);
        // The customer's data is in its own direction, whatever that of the program.
        painter->setLayoutDirection(whole.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, room),
            static_cast<int>(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter) |
                             Qt::AlignAbsolute),
            text);
    };
    const int number = 24 * option.fontMetrics.averageCharWidth();
    const int trailing = first.width() * 3 / 10;
    const int middle = first.width() - number - trailing;
    draw(first, 0, number, tabularFont(strongFont(option.font)), colors().text, SearchModel::NumberRole,
         Qt::AlignLeft);
    draw(first, number, middle, option.font, colors().text, SearchModel::NameRole, Qt::AlignLeft);
    draw(first, number + middle, trailing, option.font, colors().text, SearchModel::StateRole,
         Qt::AlignRight);
    draw(second, number, middle, option.font, colors().muted, SearchModel::AddressRole, Qt::AlignLeft);
    draw(second, number + middle, trailing, option.font, colors().muted, SearchModel::MatchRole,
         Qt::AlignRight);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colors().border);
}

} // namespace pindesk::ui
