#include "core/distribution/textencoder.h"
#include "core/directory/textencoding.h"
#include <algorithm>

namespace pindesk::distribution {
namespace {

constexpr char32_t endOfAscii = 0x80;
constexpr char32_t endOfLatin1 = 0x100;

bool isControl(char32_t c) {
    return c < U' ' || (c >= 0x7F && c < 0xA0) || c == U'\u2028' || c == U'\u2029';
}

/// U+0300 to U+036F begin with these bytes (as do a few letters, which does no harm).
bool mayHoldMarks(std::string_view utf8) {
    return utf8.find_first_of("\xCC\xCD") != std::string_view::npos;
}

} // namespace

bool TextEncoder::appendCodePoint(char32_t codePoint, std::string& bytes) const {
    switch (m_encoding) {
    case FileEncoding::Utf8:
    case FileEncoding::Utf8Bom:
        directory::appendUtf8(codePoint, bytes);
        return true;
    case FileEncoding::Windows1252:
        if (const auto byte = directory::windows1252Byte(codePoint)) {
            bytes += static_cast<char>(*byte);
            return true;
        }
        return false;
    case FileEncoding::Latin1:
    case FileEncoding::Ascii:
        break;
    }
    if (codePoint >= (m_encoding == FileEncoding::Latin1 ? endOfLatin1 : endOfAscii))
        return false;
    bytes += static_cast<char>(static_cast<unsigned char>(codePoint));
    return true;
}

bool TextEncoder::encodes(std::string_view utf8) const {
    if (!directory::isUtf8(utf8))
        return false;
    std::string ignored;
    while (!utf8.empty()) {
        const char32_t codePoint = directory::takeCodePoint(utf8);
        if (isControl(codePoint) || !appendCodePoint(codePoint, ignored))
            return false;
    }
    return true;
}

std::size_t TextEncoder::append(std::string_view utf8, std::string& bytes) const {
    QByteArray made; // outlives the view of it
    if (!directory::isUtf8(utf8) || mayHoldMarks(utf8)) {
        made = QString::fromUtf8(utf8).normalized(QString::NormalizationForm_C).toUtf8();
        utf8 = {made.constData(), static_cast<std::size_t>(made.size())};
    }
    std::size_t lacking = 0;
    while (!utf8.empty()) {
        const char32_t codePoint = directory::takeCodePoint(utf8);
        if (isControl(codePoint)) {
            bytes += ' ';
        } else if (!appendCodePoint(codePoint, bytes)) {
            bytes += '?';
            ++lacking;
        }
    }
    return lacking;
}

std::size_t TextEncoder::length(std::string_view bytes) const {
    return isUtf8() ? directory::codePointCount(bytes) : bytes.size();
}

std::string_view TextEncoder::cut(std::string_view bytes, std::size_t characters) const {
    if (!isUtf8())
        return bytes.substr(0, characters);
    std::string_view rest = bytes;
    for (std::size_t i = 0; i < characters && !rest.empty(); ++i)
        (void)directory::takeCodePoint(rest);
    return bytes.substr(0, bytes.size() - rest.size());
}

QString TextEncoder::decoded(QByteArrayView bytes) const {
    if (isUtf8())
        return QString::fromUtf8(bytes);
    if (m_encoding != FileEncoding::Windows1252)
        return QString::fromLatin1(bytes);
    std::string utf8;
    (void)directory::appendWindows1252({bytes.data(), static_cast<std::size_t>(bytes.size())}, utf8);
    return QString::fromStdString(utf8);
}

QByteArrayView byteOrderMark(FileEncoding encoding) {
    return encoding == FileEncoding::Utf8Bom ? QByteArrayView("\xEF\xBB\xBF") : QByteArrayView();
}

} // namespace pindesk::distribution
