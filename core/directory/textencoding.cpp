#include "core/directory/textencoding.h"
#include <QByteArrayView>
#include <array>
#include <cstdint>
#include <cstring>

namespace pindesk::directory {
namespace {

struct EncodingName {
    std::string_view name;
    TextEncoding encoding;
};
constexpr std::array encodingNames{
    EncodingName{"utf-8", TextEncoding::Utf8},
    EncodingName{"utf8", TextEncoding::Utf8},
    EncodingName{"windows-1252", TextEncoding::Windows1252},
    EncodingName{"cp1252", TextEncoding::Windows1252},
    EncodingName{"iso-8859-1", TextEncoding::Windows1252},
    EncodingName{"latin1", TextEncoding::Windows1252},
};

// The WHATWG and Unicode tables agree on these; 0 = undefined.
constexpr std::array<char16_t, 32> windows1252High{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr unsigned char byteOf(char c) {
    return static_cast<unsigned char>(c);
}

bool isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr std::string_view noBreakSpace = "\xC2\xA0";

} // namespace

std::optional<TextEncoding> textEncodingFromName(std::string_view name) {
    for (const EncodingName& row : encodingNames)
        if (QByteArrayView(name).compare(QByteArrayView(row.name), Qt::CaseInsensitive) == 0)
            return row.encoding;
    return std::nullopt;
}

bool isPlain(std::string_view bytes) {
    // One pass without branches, which the compiler turns into vector code.
    unsigned bad = 0;
    for (const char c : bytes) {
        const unsigned char b = byteOf(c);
        bad |= static_cast<unsigned>(b >= 0x7F) |
               (static_cast<unsigned>(b < 0x20) & static_cast<unsigned>(b != '\t') &
                static_cast<unsigned>(b != '\n') & static_cast<unsigned>(b != '\r'));
    }
    return bad == 0;
}

bool isAscii(std::string_view bytes) {
    unsigned char all = 0;
    for (const char c : bytes)
        all |= byteOf(c);
    return all < 0x80;
}

bool isUtf8(std::string_view bytes) {
    return QByteArrayView(bytes).isValidUtf8();
}

void appendUtf8(char32_t codePoint, std::string& utf8) {
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (codePoint < 0x80) {
        utf8 += byte(codePoint);
    } else if (codePoint < 0x800) {
        utf8 += byte(0xC0 | (codePoint >> 6));
        utf8 += byte(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        utf8 += byte(0xE0 | (codePoint >> 12));
        utf8 += byte(0x80 | ((codePoint >> 6) & 0x3F));
        utf8 += byte(0x80 | (codePoint & 0x3F));
    } else {
        utf8 += byte(0xF0 | (codePoint >> 18));
        utf8 += byte(0x80 | ((codePoint >> 12) & 0x3F));
        utf8 += byte(0x80 | ((codePoint >> 6) & 0x3F));
        utf8 += byte(0x80 | (codePoint & 0x3F));
    }
}

bool appendWindows1252(std::string_view bytes, std::string& utf8) {
    for (const char c : bytes) {
        const unsigned char b = byteOf(c);
        const char32_t codePoint = b >= 0x80 && b < 0xA0 ? windows1252High[b - 0x80U] : b;
        if (codePoint == 0 && b != 0)
            return false;
        appendUtf8(codePoint, utf8);
    }
    return true;
}

std::optional<unsigned char> windows1252Byte(char32_t codePoint) {
    if (codePoint < 0x80 || (codePoint >= 0xA0 && codePoint < 0x100))
        return static_cast<unsigned char>(codePoint);
    const auto found = std::find(windows1252High.begin(), windows1252High.end(), codePoint);
    if (found == windows1252High.end())
        return std::nullopt;
    return static_cast<unsigned char>(0x80 + (found - windows1252High.begin()));
}

char32_t takeCodePoint(std::string_view& utf8) {
    const unsigned char lead = byteOf(utf8.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t codePoint = size == 1 ? lead : lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
        codePoint = (codePoint << 6) | (byteOf(utf8[i]) & 0x3FU);
    utf8.remove_prefix(size);
    return codePoint;
}

std::size_t codePointCount(std::string_view utf8) {
    std::size_t count = 0;
    for (const char c : utf8)
        count += (byteOf(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

std::optional<TextEncoding> guessEncoding(std::string_view lines) {
    if (isAscii(lines))
        return std::nullopt;
    qsizetype valid = 0;
    qsizetype invalid = 0;
    while (!lines.empty()) {
        const std::size_t size = std::min(lines.find_first_of("\r\n"), lines.size() - 1) + 1;
        const std::string_view line = lines.substr(0, size);
        if (!isAscii(line))
            ++(isUtf8(line) ? valid : invalid);
        lines.remove_prefix(size);
    }
    return valid >= invalid ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

std::string_view trimmed(std::string_view utf8) {
    for (;;) {
        if (!utf8.empty() && isBlank(utf8.front()))
            utf8.remove_prefix(1);
        else if (utf8.starts_with(noBreakSpace))
            utf8.remove_prefix(noBreakSpace.size());
        else
            break;
    }
    for (;;) {
        if (!utf8.empty() && isBlank(utf8.back()))
            utf8.remove_suffix(1);
        else if (utf8.ends_with(noBreakSpace))
            utf8.remove_suffix(noBreakSpace.size());
        else
            break;
    }
    return utf8;
}

} // namespace pindesk::directory
