#include "core/letters/printabletext.h"

namespace pindesk::letters {
namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C,
                   zeroWidthJoiner = 0x200D; // Persian and Indic spelling needs them

bool isPictogram(char32_t c) {
    return (c >= 0x2600 && c <= 0x27BF) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F000 && c <= 0x1FAFF);
}

bool isDropped(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    case QChar::Other_Format:
        return c != zeroWidthNonJoiner && c != zeroWidthJoiner;
    default:
        return isPictogram(c) || c == QChar::ReplacementCharacter || c == QChar::ObjectReplacementCharacter;
    }
}

} // namespace

QString printable(QByteArrayView utf8) {
    const bool isPlain = std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    if (isPlain)
        return QString::fromLatin1(utf8).simplified();
    QString kept;
    for (const char32_t c : QString::fromUtf8(utf8).simplified().toUcs4())
        if (QChar::isSpace(c))
            kept += u' ';
        else if (!isDropped(c))
            kept += QChar::fromUcs4(c);
    return kept.simplified();
}

QString isolated(const QString& value) {
    const auto turns = [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN;
    };
    if (!value.isRightToLeft() && std::none_of(value.begin(), value.end(), turns))
        return value;
    return QChar(0x2068) + value + QChar(0x2069); // first strong isolate, pop directional isolate
}

} // namespace pindesk::letters
