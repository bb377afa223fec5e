#include "core/letters/addressblock.h"
#include "core/letters/letterfonts.h"
#include <QFontMetricsF>
#include <QGlyphRun>

namespace pindesk::letters {
using distribution::LeftOut;
namespace {

constexpr double step = 0.5;     ///< points
constexpr double lineStep = 1.2; ///< of the type's size: what fonts ask for differs by a third

QTextOption optionOf(bool wraps) {
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute); // lines begin together, in every script
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    return option;
}

} // namespace

bool lacksGlyphs(const QTextLayout& layout) {
    const QString text = layout.text();
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x7f; }))
        return false; // in every font
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        if (glyphs.contains(0))
            return true;
    }
    return false;
}

AddressBlock::AddressBlock(const QString& fontFamily, double points, const QRectF& window)
    : m_fontFamily(fontFamily)
    , m_largest(std::min(points, largestType))
    , m_points(m_largest)
    , m_window(window) {}

AddressBlock::Extent AddressBlock::lay(double points, bool wraps) {
    m_points = points;
    const QFont font = bodyFont(m_fontFamily, points);
    const double spacing = fromPoints(points) * lineStep;
    Extent extent;
    for (std::size_t i = 0; i < m_used; ++i) {
        QTextLayout& layout = *m_lines[i];
        layout.setFont(font);
        layout.setTextOption(optionOf(wraps));
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_window.width());
            line.setPosition(QPointF(0, extent.height + (spacing - line.height()) / 2));
            extent.height += spacing;
            extent.width = std::max(extent.width, line.naturalTextWidth());
        }
        layout.endLayout();
    }
    m_height = extent.height;
    return extent;
}

bool AddressBlock::fits(const Extent& extent) const {
    return extent.width <= m_window.width() && extent.height <= m_window.height();
}

std::optional<LeftOut> AddressBlock::shrink(Extent extent) {
    const double share = std::min(m_window.width() / extent.width, m_window.height() / extent.height);
    double points = std::floor(m_points * std::min(share, 1.0) / step) * step;
    for (points = std::min(points, m_points - step); points >= smallestType; points -= step)
        if (fits(lay(points, false)))
            return {};
    // In the smallest type a line may become two.
    if (fits(lay(smallestType, true)))
        return {};
    return LeftOut::AddressOverflow;
}

std::optional<LeftOut> AddressBlock::set(const QStringList& lines) {
    m_used = static_cast<std::size_t>(lines.size());
    while (m_lines.size() < m_used)
        m_lines.push_back(std::make_unique<QTextLayout>());
    for (std::size_t i = 0; i < m_used; ++i) {
        m_lines[i]->setText(lines[static_cast<qsizetype>(i)]);
        m_lines[i]->setCacheEnabled(true);
    }
    const Extent extent = lay(m_largest, false);
    if (!fits(extent))
        if (const auto reason = shrink(extent))
            return reason;
    const auto end = m_lines.begin() + static_cast<std::ptrdiff_t>(m_used);
    if (std::any_of(m_lines.begin(), end, [](const auto& line) { return lacksGlyphs(*line); }))
        return LeftOut::NotEncodable;
    return {};
}

void AddressBlock::draw(QPainter& painter) const {
    // In the middle: as far as can be from where the window's edge may slide over it.
    const QPointF at(m_window.left(), m_window.top() + (m_window.height() - m_height) / 2);
    for (std::size_t i = 0; i < m_used; ++i)
        for (int line = 0; line < m_lines[i]->lineCount(); ++line)
            m_lines[i]->lineAt(line).draw(&painter, at);
}

} // namespace pindesk::letters
