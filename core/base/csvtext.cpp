#include "core/base/csvtext.h"
#include <algorithm>
#include <array>

namespace pindesk {

bool looksLikeFormula(QByteArrayView utf8) {
    constexpr std::array<QByteArrayView, 4> fullWidth{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                                      "\xEF\xBC\xA0"}; // = + - @
    while (!utf8.isEmpty() && utf8.front() == ' ')
        utf8 = utf8.sliced(1);
    if (utf8.isEmpty())
        return false;
    return QByteArrayView("=+-@\t\r\n").contains(utf8.front()) ||
           std::any_of(fullWidth.begin(), fullWidth.end(),
                       [utf8](QByteArrayView sign) { return utf8.startsWith(sign); });
}

QByteArray csvField(const QByteArray& utf8) {
    QByteArray field = looksLikeFormula(utf8) ? '\'' + utf8 : utf8;
    const bool needsQuotes =
        std::any_of(field.begin(), field.end(), [](char c) { return QByteArrayView("\",\r\n").contains(c); });
    if (!needsQuotes)
        return field;
    return '"' + field.replace('"', "\"\"") + '"';
}

} // namespace pindesk
