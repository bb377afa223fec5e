#include "core/letters/setparagraph.h"
#include "core/base/secret.h"
#include "core/letters/addressblock.h"
#include "core/letters/letterfonts.h"
#include "core/letters/printabletext.h"
#include <QFontMetricsF>
#include <QPainter>

namespace pindesk::letters {
namespace {

constexpr double displayScale = 1.8; ///< of an account number or PIN that stands alone
constexpr double displayPadding = 3; ///< mm around it
constexpr double listIndent = 6;     ///< mm
constexpr double lineStep = 1.42;    ///< of the type's size
constexpr double headingStep = 1.25;
constexpr QRgb panel = 0xfff3f3f3, edge = 0xffb8b8b8;

double scaleOf(int heading) {
    switch (heading) {
    case 0:
        return 1;
    case 1:
        return 1.5;
    case 2:
        return 1.25;
    default:
        return 1.08;
    }
}

bool isCustomers(LetterField field) {
    return field == LetterField::Name || field == LetterField::Account || field == LetterField::Pin;
}

bool asksForCustomers(const Paragraph& paragraph) {
    return std::any_of(paragraph.spans.begin(), paragraph.spans.end(),
                       [](const Span& span) { return span.piece.field && isCustomers(*span.piece.field); });
}

} // namespace

void wipeText(QString& text) {
    if (!text.isEmpty() && text.isDetached())
        wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.resize(0); // keeps its room for the next
}

SetParagraph::SetParagraph(Paragraph paragraph, Typeface type, double width)
    : m_paragraph(std::move(paragraph))
    , m_type(std::move(type))
    , m_width(width)
    , m_varies(asksForCustomers(m_paragraph))
    , m_isDisplay(m_paragraph.isDisplay())
    , m_points(m_type.points * (m_isDisplay ? displayScale : scaleOf(m_paragraph.heading)))
    , m_layout(std::make_unique<QTextLayout>()) {
    m_layout->setCacheEnabled(true);
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(m_type.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    for (const Span& span : m_paragraph.spans) {
        QTextCharFormat format;
        format.setFont(fontOf(span, m_points));
        m_formats.push_back(format);
    }
}

QFont SetParagraph::fontOf(const Span& span, double points) const {
    const bool isFixed = span.fixed || span.piece.field == LetterField::Pin || m_isDisplay;
    QFont font = isFixed ? pinFont(points) : bodyFont(m_type.family, points);
    font.setBold(span.bold || m_isDisplay || m_paragraph.heading > 0);
    font.setItalic(span.italic);
    return font;
}

double SetParagraph::indent() const {
    return fromMillimetres(m_isDisplay ? displayPadding : listIndent * m_paragraph.depth);
}

double SetParagraph::spaceBefore(const Paragraph* previous) const {
    if (!previous)
        return 0;
    const double type = fromPoints(m_type.points);
    if (m_isDisplay)
        return type * 0.5;
    if (m_paragraph.heading > 0)
        return type * 1.3;
    const bool isNextOfList = m_paragraph.depth > 0 && previous->depth > 0;
    return type * (isNextOfList ? 0.35 : previous->isDisplay() ? 1.0 : 0.75);
}

/// In one buffer with room for all, so that no copy of a PIN stays behind.
void SetParagraph::compose(const FieldValues& values) {
    qsizetype room = 0;
    for (const Span& span : m_paragraph.spans)
        room += span.piece.field ? valueOf(values, *span.piece.field).size() + 2 : span.piece.words.size();
    m_text.reserve(room);
    QList<QTextLayout::FormatRange> ranges;
    for (std::size_t i = 0; i < m_paragraph.spans.size(); ++i) {
        const Piece& piece = m_paragraph.spans[i].piece;
        const qsizetype from = m_text.size();
        if (!piece.field)
            m_text += piece.words;
        else if (piece.field == LetterField::Name)
            m_text += isolated(valueOf(values, *piece.field));
        else
            m_text += valueOf(values, *piece.field);
        ranges.append({static_cast<int>(from), static_cast<int>(m_text.size() - from), m_formats[i]});
    }
    m_layout->setText(m_text);
    m_layout->setFont(m_paragraph.spans.empty() ? bodyFont(m_type.family, m_points)
                                                : fontOf(m_paragraph.spans.front(), m_points));
    if (m_formats.size() > 1)
        m_layout->setFormats(ranges);
}

void SetParagraph::layOut() {
    const double padding = m_isDisplay ? fromMillimetres(displayPadding) : 0;
    const double step =
        fromPoints(m_points) * (m_paragraph.heading > 0 || m_isDisplay ? headingStep : lineStep);
    const double room = m_width - indent() - padding;
    m_height = padding / 2;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(room);
        const double height = std::max(step, line.height());
        line.setPosition(QPointF(m_type.direction == Qt::LeftToRight ? indent() : padding,
                                 m_height + (height - line.height()) / 2));
        m_height += height;
    }
    m_layout->endLayout();
    m_height += padding / 2;
}

bool SetParagraph::set(const FieldValues& values) {
    if (m_paragraph.rule) {
        m_height = fromPoints(m_type.points) * 0.5;
        return true;
    }
    for (const Span& span : m_paragraph.spans)
        if (span.piece.field && valueOf(values, *span.piece.field).isEmpty())
            return false;
    if (!m_varies && m_layout->lineCount() > 0)
        return true;
    forget();
    m_points = m_type.points * (m_isDisplay ? displayScale : scaleOf(m_paragraph.heading));
    compose(values);
    layOut();
    // A long number is rather set smaller than broken.
    while (m_isDisplay && m_layout->lineCount() > 1 && m_points > m_type.points) {
        m_points -= 1;
        m_layout->setFont(fontOf(m_paragraph.spans.front(), m_points));
        layOut();
    }
    return true;
}

void SetParagraph::forget() {
    m_layout->clearLayout();
    m_layout->setText({});
    wipeText(m_text);
}

double SetParagraph::topOf(int line) const {
    if (line >= lineCount())
        return m_height;
    return line == 0 ? 0 : m_layout->lineAt(line).y();
}

bool SetParagraph::lacksGlyphs() const {
    return letters::lacksGlyphs(*m_layout);
}

void SetParagraph::drawMarker(QPainter& painter, QPointF at) const {
    const QTextLine line = m_layout->lineAt(0);
    painter.setFont(bodyFont(m_type.family, m_points));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(m_paragraph.marker);
    const double gap = fromMillimetres(2);
    const double x = m_type.direction == Qt::LeftToRight ? indent() - gap - width : m_width - indent() + gap;
    painter.drawText(at + QPointF(x, line.y() + line.ascent()), m_paragraph.marker);
}

void SetParagraph::draw(QPainter& painter, QPointF at, int first, int end) const {
    if (m_paragraph.rule) {
        painter.fillRect(QRectF(at + QPointF(0, m_height / 2), QSizeF(m_width, fromPoints(0.5))),
                         QColor(edge));
        return;
    }
    const QPointF origin = at - QPointF(0, topOf(first));
    if (m_isDisplay) {
        double width = 0;
        for (int line = 0; line < m_layout->lineCount(); ++line)
            width = std::max(width, m_layout->lineAt(line).naturalTextWidth());
        width += 2 * indent();
        const double left = m_type.direction == Qt::LeftToRight ? 0 : m_width - width;
        painter.fillRect(QRectF(origin + QPointF(left, 0), QSizeF(width, m_height)), QColor(panel));
    }
    if (first == 0 && !m_paragraph.marker.isEmpty() && m_layout->lineCount() > 0)
        drawMarker(painter, origin);
    for (int line = first; line < end; ++line)
        m_layout->lineAt(line).draw(&painter, origin);
}

} // namespace pindesk::letters
