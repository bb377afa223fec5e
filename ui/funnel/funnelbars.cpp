#include "ui/funnel/funnelbars.h"
#include "ui/common/distributiontext.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::Funnel;
using ledger::IssueStatus;
namespace {

constexpr double gap = 2 * grid;
constexpr double panelGap = 6 * grid;
constexpr double thickness = 10;
constexpr double leastBar = 10 * grid;
constexpr double leastLength = 2; // one customer shows, too
constexpr float softness = 0.5F;

} // namespace

QColor colorOf(IssueStatus status) {
    QColor soft = colors().accent;
    soft.setAlphaF(softness);
    switch (status) {
    case IssueStatus::Issued:
        return colors().neutral.text;
    case IssueStatus::SignedIn:
        return soft;
    case IssueStatus::Registered:
        return colors().accent;
    case IssueStatus::Enabled:
        break;
    }
    return colors().good.text;
}

QString funnelTitle(const Funnel& funnel) {
    const QString channel = channelText(funnel.channel);
    return funnel.batch ? FunnelBars::tr("Batch %1 (%2)").arg(numberText(funnel.batch->value()), channel)
                        : channel;
}

QString shareText(std::int64_t part, std::int64_t whole) {
    if (whole == 0)
        return u"–"_s;
    const double share = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    const bool isRough = (part > 0 && share < 1) || (part < whole && share > 99);
    return QLocale().toString(isRough ? std::clamp(share, 0.1, 99.9) : share, 'f', isRough ? 1 : 0) + u" %"_s;
}

FunnelBars::FunnelBars(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Bars of how far customers came; the table has the same numbers"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const ledger::Channel channel : ledger::channels)
        m_unknown.emplace_back().channel = channel;
    fitHeight();
}

void FunnelBars::setFunnels(std::vector<Funnel> funnels) {
    m_funnels = std::move(funnels);
    fitHeight();
    update();
}

QSize FunnelBars::minimumSizeHint() const {
    return {leastPanelWidth(), height()};
}

QSize FunnelBars::sizeHint() const {
    const auto panels = static_cast<int>(m_unknown.size());
    return {panels * leastPanelWidth() + (panels - 1) * static_cast<int>(panelGap), height()};
}

FunnelBars::Widths FunnelBars::widths() const {
    Widths widths;
    const QFontMetricsF digits(tabularFont(font()));
    for (const IssueStatus status : ledger::issueStatuses)
        widths.word = std::max(widths.word, fontMetrics().horizontalAdvance(issueStatusText(status)) + 1.0);
    for (const Funnel& funnel : m_funnels)
        widths.number = std::max(widths.number, digits.horizontalAdvance(numberText(funnel.issued())) + 1.0);
    widths.number = std::max(widths.number, digits.horizontalAdvance(numberText(1000)) + 1.0);
    widths.share = digits.horizontalAdvance(QLocale().toString(99.9, 'f', 1) + u" %"_s) + 1.0;
    return widths;
}

int FunnelBars::leastPanelWidth() const {
    const Widths all = widths();
    return static_cast<int>(all.word + all.number + all.share + leastBar + 3 * gap);
}

double FunnelBars::rowHeight() const {
    return fontMetrics().height() + 1.5 * grid;
}

int FunnelBars::panelHeight() const {
    // title, statuses, and what became of the rest
    return static_cast<int>(rowHeight() * (2.0 + ledger::issueStatuses.size())) + grid;
}

int FunnelBars::columns() const {
    const auto panels = static_cast<int>(m_funnels.empty() ? m_unknown.size() : m_funnels.size());
    for (int most = panels; most > 1; most = (most + 1) / 2)
        if (most * leastPanelWidth() + (most - 1) * panelGap <= width())
            return most;
    return 1;
}

void FunnelBars::fitHeight() {
    const auto panels = static_cast<int>(m_funnels.empty() ? m_unknown.size() : m_funnels.size());
    const int rows = (panels + columns() - 1) / columns();
    setFixedHeight(rows * panelHeight() + (rows - 1) * 2 * grid);
    updateGeometry();
}

void FunnelBars::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void FunnelBars::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

void FunnelBars::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& shown = m_funnels.empty() ? m_unknown : m_funnels;
    const int across = columns();
    const Widths all = widths();
    const double wide = (width() - (across - 1) * panelGap) / across;
    for (int at = 0; at < static_cast<int>(shown.size()); ++at)
        paintPanel(painter,
                   {(at % across) * (wide + panelGap), (at / across) * (panelHeight() + 2.0 * grid), wide,
                    static_cast<double>(panelHeight())},
                   shown[static_cast<std::size_t>(at)], all);
}

/// Words at the leading edge are at the right one where words begin there.
QRectF FunnelBars::mirrored(QRectF place) const {
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(width() - place.left());
    return place;
}

void FunnelBars::paintPanel(QPainter& painter, const QRectF& panel, const Funnel& funnel,
                            const Widths& widths) const {
    QRectF row(panel.left(), panel.top(), panel.width(), rowHeight());
    painter.setFont(strongFont(font()));
    painter.setPen(colors().text);
    painter.drawText(mirrored(row), Qt::AlignVCenter | Qt::AlignLeft, funnelTitle(funnel));
    painter.setFont(font());
    row.translate(0, rowHeight() + grid);
    for (const IssueStatus status : ledger::issueStatuses) {
        paintStatus(painter, row, funnel, status, widths);
        row.translate(0, rowHeight());
    }
    paintTold(painter, row, funnel);
}

void FunnelBars::paintStatus(QPainter& painter, const QRectF& row, const Funnel& funnel, IssueStatus status,
                             const Widths& widths) const {
    const std::int64_t reached = funnel.reached(status);
    const std::int64_t issued = funnel.issued();
    const bool isKnown = !m_funnels.empty();
    painter.setPen(issued > 0 ? colors().text : colors().muted);
    painter.drawText(mirrored({row.left(), row.top(), widths.word, row.height()}),
                     Qt::AlignVCenter | Qt::AlignLeft, issueStatusText(status));
    painter.setFont(tabularFont(font()));
    const QRectF share(row.right() - widths.share, row.top(), widths.share, row.height());
    const QRectF number(share.left() - gap - widths.number, row.top(), widths.number, row.height());
    painter.drawText(mirrored(number), Qt::AlignVCenter | Qt::AlignRight,
                     isKnown ? numberText(reached) : u"–"_s);
    painter.setPen(colors().muted);
    painter.drawText(mirrored(share), Qt::AlignVCenter | Qt::AlignRight,
                     isKnown ? shareText(reached, issued) : QString());
    painter.setFont(font());
    const double from = row.left() + widths.word + gap;
    const QRectF track(from, row.center().y() - thickness / 2, number.left() - gap - from, thickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().hover);
    painter.drawRoundedRect(mirrored(track), 2, 2);
    if (reached == 0)
        return;
    QRectF bar = track;
    bar.setWidth(std::max(leastLength, track.width() * static_cast<double>(reached) /
                                           static_cast<double>(std::max<std::int64_t>(issued, 1))));
    painter.setBrush(colorOf(status));
    painter.drawRoundedRect(mirrored(bar), 2, 2);
}

void FunnelBars::paintTold(QPainter& painter, const QRectF& row, const Funnel& funnel) const {
    QStringList told;
    if (funnel.replaced > 0)
        told << tr("%Ln replaced", nullptr, pluralOf(funnel.replaced));
    if (funnel.returned > 0)
        told << tr("%Ln came back", nullptr, pluralOf(funnel.returned));
    painter.setPen(colors().muted);
    painter.drawText(
        mirrored(row), Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(told.join(u" · "_s), Qt::ElideRight, static_cast<int>(row.width())));
}

} // namespace pindesk::ui
