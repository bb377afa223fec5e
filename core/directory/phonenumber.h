#pragma once
#include "core/directory/columnmap.h"
#include "core/directory/directoryrow.h"

namespace pindesk::directory {

/// The digits of a number as written. An extension ("ext 12", "x12", "#12" behind a digit) is dropped, and so is the country code 1 of eleven digits, because North American numbers are written both
/// ways and must be found and compared as one.
[[nodiscard]] std::string phoneDigits(std::string_view text);

/// Why the number cannot be kept: `not_a_number`, `too_short` (fewer than 4 digits), `too_long` (more than
/// the 15 of E.164). Empty when it can.
[[nodiscard]] QLatin1StringView phoneProblem(std::string_view text, std::string_view digits);

/// Appends the numbers that one column holds, each once. Returns the first problem; the other numbers are
/// kept.
[[nodiscard]] QLatin1StringView appendPhones(std::string_view text, const BoundColumn& column,
                                             std::vector<Phone>& phones);

} // namespace pindesk::directory
