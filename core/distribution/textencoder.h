#pragma once
#include "core/distribution/extractlayout.h"
#include <string>
#include <string_view>

namespace pindesk::distribution {

/// Turns UTF-8 into the encoding of a file. All of them write ASCII as it is.
class TextEncoder {
public:
    explicit TextEncoder(FileEncoding encoding)
        : m_encoding(encoding) {}

    /// Can the whole be written as it is? Not with control characters (line breaks, tabs).
    [[nodiscard]] bool encodes(std::string_view utf8) const;
    /// Appends the text: control characters as spaces, what the encoding lacks as `?`, composed (NFC), so
    /// that an accent that stands apart is not lost. How many became `?`.
    std::size_t append(std::string_view utf8, std::string& bytes) const;
    /// Characters of bytes in this encoding; in UTF-8 code points.
    [[nodiscard]] std::size_t length(std::string_view bytes) const;
    /// The first `characters` of them.
    [[nodiscard]] std::string_view cut(std::string_view bytes, std::size_t characters) const;
    [[nodiscard]] QString decoded(QByteArrayView bytes) const;

private:
    [[nodiscard]] bool isUtf8() const {
        return m_encoding == FileEncoding::Utf8 || m_encoding == FileEncoding::Utf8Bom;
    }
    /// False when the encoding lacks it.
    bool appendCodePoint(char32_t codePoint, std::string& bytes) const;

    FileEncoding m_encoding;
};

/// What stands before all else: the mark of UTF-8, or nothing.
[[nodiscard]] QByteArrayView byteOrderMark(FileEncoding encoding);

} // namespace pindesk::distribution
