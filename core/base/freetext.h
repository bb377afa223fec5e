#pragma once
#include "core/base/result.h"

namespace pindesk {

inline constexpr qsizetype longestNote = 500; ///< characters (UTF-16 units) of a note or reason

/// What staff type in their own words must not carry: control characters and what is no text at all
/// (`character`), more than `longest` (`too_long`), or a card number (`card_number`): 13 to 19 digits that
/// pass the Luhn check (ISO/IEC 7812-1), in any script's digits and however they are grouped. Everything
/// else is kept exactly. InvalidInput with the given field.
[[nodiscard]] Result<void> checkFreeText(const QString& text, const QString& field,
                                         qsizetype longest = longestNote);

/// Is there a card number in it?
[[nodiscard]] bool holdsCardNumber(QStringView text);

} // namespace pindesk
