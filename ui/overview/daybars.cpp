#include "ui/overview/daybars.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr double gap = 2; ///< between the two bars of a day
constexpr double widestBar = 12;
constexpr double leastHeight = 2; // one customer shows, too
constexpr int leastDayWidth = 5 * grid;
constexpr int barsHeight = 26 * grid;

std::int64_t mostOf(const std::vector<pins::WatchedDay>& days) {
    std::int64_t most = 0;
    for (const pins::WatchedDay& day : days)
        most = std::max({most, day.registered, day.enabled});
    return most;
}

} // namespace

DayBars::DayBars(QWidget* parent)
    : QWidget(parent) {
    setFont(tabularFont(font()));
    setAccessibleName(tr("Bars of the registrations; the table has the same numbers"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayBars::setDays(std::vector<pins::WatchedDay> days) {
    m_days = std::move(days);
    updateGeometry();
    update();
}

QSize DayBars::sizeHint() const {
    // legend, scale, bars, and two lines of labels
    return {14 * leastDayWidth, 4 * lineHeight() + 3 * grid + barsHeight};
}

int DayBars::lineHeight() const {
    return fontMetrics().height();
}

void DayBars::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    const int top = 2 * lineHeight() + 2 * grid;
    const QRectF room(0, top, width(), height() - top - 2 * lineHeight() - grid);
    const std::int64_t most = mostOf(m_days);
    paintScale(painter, room, most);
    for (std::size_t at = 0; at < m_days.size(); ++at)
        paintDay(painter, room, at, most);
}

void DayBars::paintLegend(QPainter& painter) const {
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    double from = 0;
    for (const bool isFull : {true, false}) {
        const QString text = isFull ? tr("Registered") : tr("Confirmed");
        const double textWidth = fontMetrics().horizontalAdvance(text);
        const double size = 2.5 * grid;
        QRectF mark(from, (lineHeight() - size) / 2, size, size);
        QRectF words(from + size + 1.5 * grid, 0, textWidth + 1, lineHeight());
        from = words.right() + 4 * grid;
        if (isMirrored) {
            mark.moveRight(width() - mark.left());
            words.moveRight(width() - words.left());
        }
        paintBar(painter, mark, isFull);
        painter.setPen(colors().muted);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

void DayBars::paintScale(QPainter& painter, const QRectF& room, std::int64_t most) const {
    painter.setPen(QPen(colors().border, 1));
    painter.drawLine(QPointF(room.left(), room.bottom() + 0.5), QPointF(room.right(), room.bottom() + 0.5));
    if (m_days.empty())
        return;
    painter.setPen(colors().muted);
    if (most == 0) {
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, tr("Nobody registered on these days."));
        return;
    }
    painter.drawText(QRectF(room.left(), room.top() - lineHeight(), room.width(), lineHeight()),
                     Qt::AlignVCenter | Qt::AlignLeading, numberText(most));
    painter.setPen(QPen(colors().border, 1, Qt::DotLine));
    painter.drawLine(QPointF(room.left(), room.top() + 0.5), QPointF(room.right(), room.top() + 0.5));
}

void DayBars::paintDay(QPainter& painter, const QRectF& room, std::size_t at, std::int64_t most) const {
    const auto count = static_cast<double>(m_days.size());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double place = isMirrored ? count - 1 - static_cast<double>(at) : static_cast<double>(at);
    const double wide = room.width() / count;
    const QRectF column(room.left() + place * wide, room.top(), wide, room.height());
    const double barWidth = std::min(widestBar, (wide - gap) / 2 - gap);
    const pins::WatchedDay& day = m_days[at];
    for (const bool isFull : {true, false}) {
        const std::int64_t number = isFull ? day.registered : day.enabled;
        if (number == 0)
            continue;
        const double high =
            std::max(leastHeight, column.height() * static_cast<double>(number) / static_cast<double>(most));
        const bool isFirst = isFull != isMirrored;
        const double left =
            isFirst ? column.center().x() - gap / 2 - barWidth : column.center().x() + gap / 2;
        paintBar(painter, QRectF(left, column.bottom() - high, barWidth, high), isFull);
    }
    const QDate date = QDateTime::fromMSecsSinceEpoch(day.from).date();
    const bool isToday = at + 1 == m_days.size();
    QFont labelFont = font();
    labelFont.setBold(isToday);
    painter.setFont(labelFont);
    painter.setPen(isToday ? colors().text : colors().muted);
    const QRectF label(column.left() - wide, column.bottom() + grid, 3 * wide, lineHeight());
    painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop, QLocale().toString(date.day()));
    painter.setFont(font());
    if (at == 0 || date.day() == 1) {
        painter.setPen(colors().muted);
        painter.drawText(label.translated(0, lineHeight()), Qt::AlignHCenter | Qt::AlignTop,
                         QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat));
    }
}

void DayBars::paintBar(QPainter& painter, const QRectF& bar, bool isFull) const {
    const QColor color = isFull ? colors().accent : colors().good.text;
    painter.setPen(isFull ? QPen(Qt::NoPen) : QPen(color, 1.5));
    painter.setBrush(isFull ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(isFull ? bar : bar.adjusted(0.75, 0.75, -0.75, -0.75), 1.5, 1.5);
}

} // namespace pindesk::ui
