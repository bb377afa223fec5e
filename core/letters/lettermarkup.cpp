#include "core/letters/lettermarkup.h"
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
namespace {

/// Where in the template it stands, the caller knows.
tl::unexpected<Error> refuse(const QString& detail) {
    return fail(ErrorCode::InvalidInput, {}, detail);
}

/// Parses, and fetches nothing.
class ClosedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// Two spaces or a backslash at a line's end break the line, which the parser takes for a new paragraph.
QString withLineBreaks(QString markdown) {
    static const QRegularExpression hardBreak(u"(?: {2,}|\\\\)\\n(?=[^\\n])"_s);
    return markdown.replace(u"\r\n"_s, u"\n"_s).replace(hardBreak, QString(QChar::LineSeparator));
}

bool isFixed(const QTextCharFormat& format) {
    return format.fontFixedPitch() || format.fontFamilies().toStringList().contains("monospace"_L1);
}

Result<void> readFragment(const QTextFragment& fragment, std::vector<Span>& spans) {
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat())
        return refuse(u"picture"_s);
    PINDESK_TRY(const std::vector<Piece> pieces, piecesOf(fragment.text()));
    for (const Piece& piece : pieces)
        spans.push_back({piece, format.fontWeight() >= QFont::Bold, format.fontItalic(), isFixed(format)});
    return {};
}

Result<Paragraph> readBlock(const QTextBlock& block) {
    Paragraph paragraph;
    const QTextBlockFormat format = block.blockFormat();
    paragraph.heading = format.headingLevel();
    paragraph.rule = format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
    if (const QTextList* list = block.textList()) {
        paragraph.depth = std::max(1, list->format().indent());
        paragraph.marker = list->format().style() == QTextListFormat::ListDecimal
                               ? u"%1."_s.arg(list->itemNumber(block) + 1)
                               : u"\u2022"_s;
    }
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
        PINDESK_CHECK(readFragment(fragment.fragment(), paragraph.spans));
    return paragraph;
}

} // namespace

bool Paragraph::isDisplay() const {
    return spans.size() == 1 && (asksFor(LetterField::Pin) || asksFor(LetterField::Account));
}

bool Paragraph::asksFor(LetterField field) const {
    return std::any_of(spans.begin(), spans.end(),
                       [field](const Span& span) { return span.piece.field == field; });
}

Result<std::vector<Paragraph>> readMarkup(const QString& markdown) {
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectCommonMark;
    features |= QTextDocument::MarkdownNoHTML;
    document.setMarkdown(withLineBreaks(markdown), features);
    std::vector<Paragraph> paragraphs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        PINDESK_TRY(Paragraph paragraph, readBlock(block));
        if (paragraph.rule || !paragraph.spans.empty())
            paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

} // namespace pindesk::letters
