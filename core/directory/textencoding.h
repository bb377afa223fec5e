#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace pindesk::directory {

enum class TextEncoding { Utf8, Windows1252 };

/// `utf-8`, `windows-1252` and their usual other names, case ignored. Latin-1 is read as Windows-1252, as
/// web browsers do, because files that claim it hold Windows-1252's quotes and dashes.
[[nodiscard]] std::optional<TextEncoding> textEncodingFromName(std::string_view name);

/// Printable ASCII, tabs and line breaks only: no further check of characters is needed.
[[nodiscard]] bool isPlain(std::string_view bytes);
[[nodiscard]] bool isAscii(std::string_view bytes);
/// Strict: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Appends the text as UTF-8. False at one of the five bytes that Windows-1252 leaves undefined.
[[nodiscard]] bool appendWindows1252(std::string_view bytes, std::string& utf8);
/// The byte that stands for a code point in Windows-1252, if one does.
[[nodiscard]] std::optional<unsigned char> windows1252Byte(char32_t codePoint);
void appendUtf8(char32_t codePoint, std::string& utf8);

/// Takes the first code point off valid UTF-8 that is not empty.
[[nodiscard]] char32_t takeCodePoint(std::string_view& utf8);
[[nodiscard]] std::size_t codePointCount(std::string_view utf8);

/// The encoding of a file, judged by lines of it. No value when they are all ASCII. UTF-8 unless more of
/// the lines beyond ASCII are invalid than valid: Windows-1252 is almost never valid UTF-8 by chance.
[[nodiscard]] std::optional<TextEncoding> guessEncoding(std::string_view lines);

/// Without spaces, tabs, line breaks and no-break spaces at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view utf8);

} // namespace pindesk::directory
