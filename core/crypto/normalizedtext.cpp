#include "core/crypto/normalizedtext.h"
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

bool isAscii(const Secret& text) {
    return std::all_of(text.bytes().begin(), text.bytes().end(), [](unsigned char c) { return c < 0x80; });
}

void wipeText(const QString& text) {
    // Not through data(): that would make a copy of text shared with another string, and wipe the copy.
    wipe(const_cast<QChar*>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

Secret takeUtf8(const QString& text) {
    QByteArray bytes = text.toUtf8();
    Secret result(bytes);
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return result;
}

Result<QString> decoded(const Secret& text, const QString& field) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString typed = decoder(text.view());
    if (decoder.hasError()) {
        wipeText(typed);
        return fail(ErrorCode::InvalidInput, field, u"encoding"_s);
    }
    return typed;
}

} // namespace

Result<Secret> normalizedText(const Secret& text, const QString& field) {
    if (isAscii(text))
        return text.clone();
    PINDESK_TRY(const QString typed, decoded(text, field));
    const QString composed = typed.normalized(QString::NormalizationForm_KC);
    Secret result = takeUtf8(composed);
    wipeText(typed);
    wipeText(composed);
    return result;
}

Result<Secret> trimmedText(const Secret& text, const QString& field) {
    PINDESK_TRY(const Secret whole, normalizedText(text, field));
    PINDESK_TRY(const QString decodedText, decoded(whole, field));
    const QString trimmed = decodedText.trimmed();
    Secret result = takeUtf8(trimmed);
    wipeText(decodedText);
    wipeText(trimmed);
    return result;
}

Result<Secret> foldedText(const Secret& text, const QString& field) {
    PINDESK_TRY(const QString typed, decoded(text, field));
    const QString composed = typed.normalized(QString::NormalizationForm_KC);
    const QString folded = composed.toCaseFolded();
    const QString simple = folded.simplified();
    Secret result = takeUtf8(simple);
    for (const QString& each : {typed, composed, folded, simple})
        wipeText(each);
    return result;
}

char32_t takeCharacter(QByteArrayView& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const qsizetype size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t character = size == 1 ? lead : lead & (0xffu >> (size + 1));
    for (qsizetype i = 1; i < std::min(size, text.size()); ++i)
        character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3fu);
    text = text.sliced(std::min(size, text.size()));
    return character;
}

} // namespace pindesk::crypto
