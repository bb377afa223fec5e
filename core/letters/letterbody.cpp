#include "core/letters/letterbody.h"
#include "core/letters/letterfonts.h"
#include <QFontMetricsF>
#include <QPainter>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
namespace {

constexpr int subjectHeading = 3; ///< looks like one

Result<std::vector<Paragraph>> paragraphsOf(const LetterText& text) {
    std::vector<Paragraph> paragraphs;
    if (!text.subject.isEmpty()) {
        Paragraph& subject = paragraphs.emplace_back();
        subject.heading = subjectHeading;
        PINDESK_TRY(const auto pieces, piecesOf(text.subject));
        for (const auto& piece : pieces)
            subject.spans.push_back({piece});
    }
    PINDESK_TRY(const auto body, readMarkup(text.body));
    paragraphs.insert(paragraphs.end(), body.begin(), body.end());
    return paragraphs;
}

} // namespace

LetterBody::LetterBody(Typeface type, const BodyRoom& room, FieldValues values)
    : m_type(std::move(type))
    , m_room(room)
    , m_values(std::move(values)) {}

Result<LetterBody> LetterBody::make(const LetterText& text, const Typeface& type, const BodyRoom& room,
                                    const FieldValues& facts) {
    PINDESK_TRY(auto paragraphs, paragraphsOf(text));
    LetterBody body(type, room, facts);
    for (Paragraph& paragraph : paragraphs)
        body.m_paragraphs.emplace_back(std::move(paragraph), type, room.width);
    body.m_isShown.resize(body.m_paragraphs.size());
    return body;
}

bool LetterBody::set(const QString& name, const distribution::IssueRow& row) {
    forget();
    QString& pin = valueOf(m_values, LetterField::Pin);
    valueOf(m_values, LetterField::Name) = name;
    valueOf(m_values, LetterField::Account) =
        QString::fromUtf8(row.location) + u'/' + QString::fromUtf8(row.customer);
    pin = QString::fromUtf8(row.pin);
    bool isPrintable = true;
    for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
        SetParagraph& paragraph = m_paragraphs[i];
        m_isShown[i] = paragraph.set(m_values);
        if (m_isShown[i] && paragraph.varies())
            isPrintable = isPrintable && !paragraph.lacksGlyphs();
    }
    place();
    return isPrintable;
}

void LetterBody::forget() {
    for (SetParagraph& paragraph : m_paragraphs)
        if (paragraph.varies())
            paragraph.forget();
    wipeText(valueOf(m_values, LetterField::Pin));
    m_pieces.clear();
    m_pageCount = 0;
}

/// What must stand on one side together with the beginning of this paragraph.
double LetterBody::heightWithNext(std::size_t index) const {
    const SetParagraph& paragraph = m_paragraphs[index];
    double height = paragraph.topOf(std::min(2, paragraph.lineCount()));
    for (std::size_t next = index + 1; next < m_paragraphs.size(); ++next) {
        if (!m_isShown[next])
            continue;
        const SetParagraph& follower = m_paragraphs[next];
        // A number alone belongs to the words before it.
        if (paragraph.keepsWithNext() || follower.paragraph().isDisplay())
            height = paragraph.topOf(paragraph.lineCount()) + follower.spaceBefore(&paragraph.paragraph()) +
                     follower.topOf(std::min(2, follower.lineCount()));
        break;
    }
    return height;
}

void LetterBody::placeParagraph(std::size_t index, double space, double& top, int& page) {
    const SetParagraph& paragraph = m_paragraphs[index];
    top += space;
    if (top + heightWithNext(index) > m_room.bottom) {
        ++page;
        top = m_room.top;
    }
    int first = 0;
    const int count = paragraph.lineCount();
    while (first < count) {
        int end = first + 1;
        while (end < count && top + paragraph.topOf(end + 1) - paragraph.topOf(first) <= m_room.bottom)
            ++end;
        m_pieces.push_back({index, first, end, page, top});
        top += paragraph.topOf(end) - paragraph.topOf(first);
        first = end;
        if (first < count) {
            ++page;
            top = m_room.top;
        }
    }
}

void LetterBody::place() {
    double top = m_room.firstTop;
    int page = 0;
    const Paragraph* previous = nullptr;
    for (std::size_t i = 0; i < m_paragraphs.size(); ++i) {
        if (!m_isShown[i])
            continue;
        placeParagraph(i, m_paragraphs[i].spaceBefore(previous), top, page);
        previous = &m_paragraphs[i].paragraph();
    }
    m_pageCount = page + 1;
}

/// A letter of several sides tells whose they are.
void LetterBody::drawPageNumber(QPainter& painter, int page) const {
    painter.setFont(bodyFont(m_type.family, 8));
    const QString text =
        u"%1  \u00b7  %2/%3"_s.arg(valueOf(m_values, LetterField::Account)).arg(page + 1).arg(m_pageCount);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    painter.drawText(QPointF(m_room.left + m_room.width - width, m_room.bottom + fromMillimetres(8)), text);
}

void LetterBody::draw(QPainter& painter, int page) const {
    for (const Piece& piece : m_pieces)
        if (piece.page == page)
            m_paragraphs[piece.paragraph].draw(painter, QPointF(m_room.left, piece.top), piece.first,
                                               piece.end);
    if (m_pageCount > 1)
        drawPageNumber(painter, page);
}

} // namespace pindesk::letters
