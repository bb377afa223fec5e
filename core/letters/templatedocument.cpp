#include "core/letters/templatedocument.h"
#include "core/base/documentreader.h"
#include <QJsonDocument>

namespace pindesk::letters {
using namespace Qt::StringLiterals;
namespace {

constexpr int longestSheet = 300; ///< mm
constexpr int largestFont = 100;  ///< what is sensible, checkTemplate() knows

Result<void> checkFormat(const DocumentReader& document) {
    constexpr int newest = 1'000'000;
    PINDESK_TRY(const int version, document.number("format_version"_L1, 1, newest, templateFormatVersion));
    if (version > templateFormatVersion)
        return document.refuse("newer"_L1, "format_version"_L1);
    return {};
}

Result<EnvelopeWindow> readWindow(const DocumentReader& document) {
    PINDESK_TRY(const DocumentReader section, document.object("window"_L1));
    PINDESK_CHECK(section.checkKeys({"preset"_L1, "x"_L1, "y"_L1, "width"_L1, "height"_L1}));
    EnvelopeWindow window;
    if (section.contains("preset"_L1)) {
        PINDESK_TRY(const QString name, section.text("preset"_L1));
        const auto preset = windowPresetFromName(name);
        if (!preset)
            return section.refuse("unknown_window"_L1, "preset"_L1);
        window.preset = *preset;
    }
    QRect& custom = window.custom;
    PINDESK_TRY(const int x, section.number("x"_L1, 0, longestSheet, custom.x()));
    PINDESK_TRY(const int y, section.number("y"_L1, 0, longestSheet, custom.y()));
    PINDESK_TRY(const int width, section.number("width"_L1, 0, longestSheet, custom.width()));
    PINDESK_TRY(const int height, section.number("height"_L1, 0, longestSheet, custom.height()));
    custom = QRect(x, y, width, height);
    return window;
}

Result<Margins> readMargins(const DocumentReader& document) {
    PINDESK_TRY(const DocumentReader section, document.object("margins"_L1));
    PINDESK_CHECK(section.checkKeys({"left"_L1, "top"_L1, "right"_L1, "bottom"_L1}));
    Margins margins;
    PINDESK_TRY(margins.left, section.number("left"_L1, 0, longestSheet, margins.left));
    PINDESK_TRY(margins.top, section.number("top"_L1, 0, longestSheet, margins.top));
    PINDESK_TRY(margins.right, section.number("right"_L1, 0, longestSheet, margins.right));
    PINDESK_TRY(margins.bottom, section.number("bottom"_L1, 0, longestSheet, margins.bottom));
    return margins;
}

/// Exactly as it stands: in Markdown, spaces count.
Result<QString> readWords(const DocumentReader& object, QLatin1StringView key) {
    const QJsonValue found = object.value(key);
    if (!found.isUndefined() && !found.isString())
        return object.refuse("not_text"_L1, key);
    return found.toString();
}

Result<QMap<QString, LetterText>> readTexts(const DocumentReader& document) {
    PINDESK_TRY(const DocumentReader section, document.object("texts"_L1));
    QMap<QString, LetterText> texts;
    const QStringList languages = document.value("texts"_L1).toObject().keys();
    for (const QString& language : languages) {
        const QByteArray key = language.toUtf8();
        PINDESK_TRY(const DocumentReader text, section.object(QLatin1StringView(key)));
        PINDESK_CHECK(text.checkKeys({"subject"_L1, "body"_L1}));
        LetterText& read = texts[language];
        PINDESK_TRY(read.subject, text.text("subject"_L1));
        PINDESK_TRY(read.body, readWords(text, "body"_L1));
    }
    return texts;
}

Result<QByteArray> readLogoFile(const DocumentReader& document) {
    PINDESK_TRY(const QString text, readWords(document, "logo"_L1));
    auto decoded = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return document.refuse("not_base64"_L1, "logo"_L1);
    return std::move(decoded.decoded);
}

Result<LetterTemplate> readTemplate(const DocumentReader& document) {
    PINDESK_CHECK(document.checkKeys({"$schema"_L1, "format_version"_L1, "page_size"_L1, "duplex"_L1,
                                      "window"_L1, "margins"_L1, "font"_L1, "logo"_L1, "sender"_L1,
                                      "default_language"_L1, "texts"_L1}));
    LetterTemplate letter;
    if (document.contains("page_size"_L1)) {
        PINDESK_TRY(const QString name, document.text("page_size"_L1));
        const auto size = pageSizeFromName(name);
        if (!size)
            return document.refuse("unknown_size"_L1, "page_size"_L1);
        letter.pageSize = *size;
    }
    PINDESK_TRY(letter.duplex, document.flag("duplex"_L1, letter.duplex));
    PINDESK_TRY(letter.window, readWindow(document));
    PINDESK_TRY(letter.margins, readMargins(document));
    PINDESK_TRY(const DocumentReader font, document.object("font"_L1));
    PINDESK_CHECK(font.checkKeys({"family"_L1, "size"_L1}));
    PINDESK_TRY(letter.fontFamily, font.text("family"_L1));
    PINDESK_TRY(letter.fontSize, font.number("size"_L1, 1, largestFont, letter.fontSize));
    PINDESK_TRY(letter.logo, readLogoFile(document));
    PINDESK_TRY(letter.sender, readWords(document, "sender"_L1));
    if (document.contains("default_language"_L1)) {
        PINDESK_TRY(letter.defaultLanguage, document.text("default_language"_L1));
    }
    PINDESK_TRY(letter.texts, readTexts(document));
    return letter;
}

} // namespace

Result<LetterTemplate> letterTemplateFromJson(const QByteArray& json) {
    const QString field = u"letter_template"_s;
    PINDESK_TRY(const QJsonObject object, readDocument(json, field));
    const DocumentReader document(object, field);
    // First: what a later version means by the other keys cannot be known.
    PINDESK_CHECK(checkFormat(document));
    PINDESK_TRY(LetterTemplate letter, readTemplate(document));
    PINDESK_CHECK(checkTemplate(letter));
    return letter;
}

QJsonObject documentOf(const LetterTemplate& letter) {
    QJsonObject window{{u"preset"_s, QString(nameOf(letter.window.preset))}};
    if (letter.window.preset == WindowPreset::Custom) {
        window["x"_L1] = letter.window.custom.x();
        window["y"_L1] = letter.window.custom.y();
        window["width"_L1] = letter.window.custom.width();
        window["height"_L1] = letter.window.custom.height();
    }
    QJsonObject texts;
    for (auto text = letter.texts.begin(); text != letter.texts.end(); ++text)
        texts[text.key()] = QJsonObject{{u"subject"_s, text->subject}, {u"body"_s, text->body}};
    return {{u"format_version"_s, templateFormatVersion},
            {u"page_size"_s, QString(nameOf(letter.pageSize))},
            {u"duplex"_s, letter.duplex},
            {u"window"_s, window},
            {u"margins"_s, QJsonObject{{u"left"_s, letter.margins.left},
                                       {u"top"_s, letter.margins.top},
                                       {u"right"_s, letter.margins.right},
                                       {u"bottom"_s, letter.margins.bottom}}},
            {u"font"_s, QJsonObject{{u"family"_s, letter.fontFamily}, {u"size"_s, letter.fontSize}}},
            {u"logo"_s, QString::fromLatin1(letter.logo.toBase64())},
            {u"sender"_s, letter.sender},
            {u"default_language"_s, letter.defaultLanguage},
            {u"texts"_s, texts}};
}

QByteArray exportText(const LetterTemplate& letter) {
    return QJsonDocument(documentOf(letter)).toJson(QJsonDocument::Indented);
}

} // namespace pindesk::letters
