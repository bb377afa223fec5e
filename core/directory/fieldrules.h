#pragma once
#include "core/directory/dateformat.h"
#include "core/directory/directoryrow.h"
#include <QLatin1StringView>
#include <span>

namespace pindesk::directory {

/// A field's stored form, or why it is emptied. A field that says "not known" is empty without a problem.
template <class Value>
struct Checked {
    Value value{};
    QLatin1StringView problem;
};
using CheckedText = Checked<std::string>;

/// What UTF-8 text may not hold: control characters other than tab and line breaks, and the characters that
/// override the direction of writing, which make a name read as another. Empty when all is well.
[[nodiscard]] QLatin1StringView textProblem(std::string_view utf8);

/// One address with a full domain name, letters beyond ASCII included (RFC 6531). Kept as written.
[[nodiscard]] CheckedText checkEmail(std::string_view text);

/// The last four digits of nine, of four, or of a masked number such as XXX-XX-1234. The placeholders
/// 000-00-0000, 999-99-9999 and any number that ends in 0000 mean "not known".
[[nodiscard]] CheckedText checkSsn(std::string_view text);

/// A birth date as ISO 8601. Without formats of the map: ISO or m/d/yyyy, and two-digit years are refused.
[[nodiscard]] CheckedText checkBirthDate(std::string_view text, std::span<const DateFormat> formats,
                                         Date today);

/// A language tag in lower case: `en`, `en-us`.
[[nodiscard]] CheckedText checkLanguage(std::string_view text);

/// Y/N, yes/no, true/false, t/f, 1/0, unknown/u or nothing; case ignored.
[[nodiscard]] Checked<MustChangePin> checkMustChangePin(std::string_view text);

} // namespace pindesk::directory
