#include "ui/widgets/duallistdelegate.h"
#include "ui/widgets/duallistmodel.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAbstractItemView>
#include <QPainter>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int side = 3 * grid;
constexpr int padding = 2 * grid;
constexpr int bar = 3;

/// Of the column of numbers: as wide as the last one needs.
int numberWidth(const QFont& font, const QModelIndex& index) {
    if (!index.data(DualListModel::PositionRole).isValid())
        return 0;
    const QString widest = QLocale().toString(index.model()->rowCount());
    return QFontMetrics(tabularFont(strongFont(font))).horizontalAdvance(widest) + padding;
}

} // namespace

QSize DualListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = static_cast<const QAbstractItemView*>(option.widget);
    const int width = view->viewport()->width() - numberWidth(option.font, index) - 2 * side;
    const QRect room =
        QFontMetrics(strongFont(option.font)) // as it is when it is selected
            .boundingRect(QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap, index.data().toString());
    return {2 * side, room.height() + 2 * padding + 1};
}

void DualListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto direction = option.direction;
    const QRect row = option.rect.adjusted(0, 0, 0, -1);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(direction, row, QRect(row.left() + from, row.top(), width, row.height()));
    };
    painter->save();
    if (isSelected) {
        painter->fillRect(row, colors().accentSoft);
        painter->fillRect(place(0, bar), colors().accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, colors().hover);
    }
    painter->fillRect(option.rect.adjusted(0, row.height(), 0, 0), colors().border);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(colors().accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }

    const QFont font = isSelected ? strongFont(option.font) : option.font;
    const int number = numberWidth(option.font, index);
    if (number > 0) {
        painter->setFont(tabularFont(font));
        painter->setPen(isSelected ? colors().accent : colors().muted);
        painter->drawText(
            place(side, number - padding),
            static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter)),
            QLocale().toString(index.data(DualListModel::PositionRole).toInt()));
    }
    painter->setFont(font);
    painter->setPen(isSelected ? colors().accent : colors().text);
    painter->drawText(place(side + number, row.width() - number - 2 * side),
                      static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                          Qt::TextWordWrap,
                      index.data().toString());
    painter->restore();
}

} // namespace pindesk::ui
