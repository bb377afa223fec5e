#include "core/base/freetext.h"
#include "core/letters/lettermarkup.h"
#include "core/letters/logo.h"
#include "core/letters/templatedocument.h"
#include <QRegularExpression>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestSubject = 100, longestSender = 150, longestFamily = 100, longestBody = 8000;
constexpr qsizetype mostLanguages = 20;
constexpr int smallestFont = 8, largestFont = 14; ///< points
constexpr int leastMargin = 10, mostMargin = 60;  ///< mm: printers do not reach the edge
constexpr int leastWidth = 90;                    ///< mm, of the text
const QRect whereWindowsAre(10, 40, 200, 110);    ///< mm: above is the letterhead
const QSize smallestWindow(40, 12);               ///< mm

tl::unexpected<Error> refuse(const QString& problem, const QString& path, const QString& more = {}) {
    const QString end = more.isEmpty() ? QString() : u": "_s + more;
    return fail(ErrorCode::InvalidInput, u"letter_template"_s, problem + u':' + path + end);
}

/// `unknown_field:pni` found in the text at the path.
tl::unexpected<Error> refuse(const Error& error, const QString& path) {
    return refuse(error.detail.section(u':', 0, 0), path, error.detail.section(u':', 1));
}

/// Line feeds may be among them.
Result<void> checkWords(QString words, const QString& path, qsizetype longest) {
    words.replace(u'\n', u' ').remove(u'\r').replace(u'\t', u' ');
    const auto good = checkFreeText(words, {}, longest);
    return good ? Result<void>() : refuse(good.error(), path);
}

Result<void> checkSubject(const LetterText& text, const QString& path) {
    PINDESK_CHECK(checkWords(text.subject, path, longestSubject));
    const auto pieces = piecesOf(text.subject);
    if (!pieces)
        return refuse(pieces.error(), path);
    for (const Piece& piece : *pieces)
        if (piece.field == LetterField::Pin)
            return refuse(u"secret_subject"_s, path);
    return {};
}

Result<void> checkBody(const LetterText& text, const QString& path) {
    if (text.body.trimmed().isEmpty())
        return refuse(u"missing"_s, path);
    PINDESK_CHECK(checkWords(text.body, path, longestBody));
    const auto paragraphs = readMarkup(text.body);
    if (!paragraphs)
        return refuse(paragraphs.error(), path);
    for (const LetterField field : {LetterField::Pin, LetterField::Account}) {
        const auto asks = [field](const Paragraph& paragraph) { return paragraph.asksFor(field); };
        if (std::none_of(paragraphs->begin(), paragraphs->end(), asks))
            return refuse(u"lacks_"_s + nameOf(field), path);
    }
    return {};
}

Result<void> checkTexts(const LetterTemplate& letter) {
    static const QRegularExpression language(u"\\A[a-z]{2,3}\\z"_s);
    if (letter.texts.isEmpty())
        return refuse(u"missing"_s, u"/texts"_s);
    if (letter.texts.size() > mostLanguages)
        return refuse(u"too_long"_s, u"/texts"_s);
    if (!letter.texts.contains(letter.defaultLanguage))
        return refuse(u"missing"_s, u"/default_language"_s);
    for (auto text = letter.texts.begin(); text != letter.texts.end(); ++text) {
        const QString path = u"/texts/"_s + text.key().left(longestSubject);
        if (!language.match(text.key()).hasMatch())
            return refuse(u"unknown_language"_s, path);
        PINDESK_CHECK(checkSubject(*text, path + u"/subject"_s));
        PINDESK_CHECK(checkBody(*text, path + u"/body"_s));
    }
    return {};
}

Result<void> checkPage(const LetterTemplate& letter) {
    const auto isGood = [](int margin) { return margin >= leastMargin && margin <= mostMargin; };
    const Margins& margins = letter.margins;
    for (const auto& [name, value] :
         {std::pair{"left"_L1, margins.left}, std::pair{"top"_L1, margins.top},
          std::pair{"right"_L1, margins.right}, std::pair{"bottom"_L1, margins.bottom}})
        if (!isGood(value))
            return refuse(u"range"_s, u"/margins/"_s + name);
    const QSizeF sheet = sheetOf(letter.pageSize);
    if (sheet.width() - margins.left - margins.right < leastWidth)
        return refuse(u"no_room"_s, u"/margins"_s);
    if (letter.fontSize < smallestFont || letter.fontSize > largestFont)
        return refuse(u"range"_s, u"/font/size"_s);
    const QRectF window = windowRect(letter.window);
    const QRectF paper = QRectF(QPointF(), sheet) & QRectF(whereWindowsAre);
    if (!paper.contains(window) || window.width() < smallestWindow.width() ||
        window.height() < smallestWindow.height())
        return refuse(u"window_off_page"_s, u"/window"_s);
    return {};
}

} // namespace

Result<void> checkTemplate(const LetterTemplate& letter) {
    PINDESK_CHECK(checkPage(letter));
    PINDESK_CHECK(checkWords(letter.fontFamily, u"/font/family"_s, longestFamily));
    PINDESK_CHECK(checkWords(letter.sender, u"/sender"_s, longestSender));
    if (!letter.logo.isEmpty())
        if (const auto logo = readLogo(letter.logo); !logo)
            return refuse(logo.error(), u"/logo"_s);
    return checkTexts(letter);
}

} // namespace pindesk::letters
