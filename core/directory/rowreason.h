#pragma once
#include <QLatin1StringView>

/// Why a row was rejected or a field emptied: the words of `rejected[]` and `warnings[]`.
namespace pindesk::directory::reason {

// the row is rejected
inline constexpr QLatin1StringView tooFewFields("too_few_fields");
inline constexpr QLatin1StringView tooManyFields("too_many_fields");
inline constexpr QLatin1StringView textAfterQuote("text_after_quote");
inline constexpr QLatin1StringView unterminatedQuote("unterminated_quote");
inline constexpr QLatin1StringView rowTooLong("row_too_long");
inline constexpr QLatin1StringView undecodable("undecodable");
inline constexpr QLatin1StringView repeated("repeated"); ///< the account number came before in this source
// the row is rejected when it is the key, the field is emptied when it is not
inline constexpr QLatin1StringView missing("missing");
inline constexpr QLatin1StringView tooLong("too_long");
inline constexpr QLatin1StringView character("character"); ///< one that an account number may not hold
// the field is emptied
inline constexpr QLatin1StringView controlCharacter("control_character");
inline constexpr QLatin1StringView directionOverride("direction_override");
inline constexpr QLatin1StringView notAnAddress("not_an_address"); ///< e-mail
inline constexpr QLatin1StringView notADate("not_a_date");         ///< no date, or one no calendar has
inline constexpr QLatin1StringView yearUnclear("year_unclear");    ///< two digits, and the map has no format
inline constexpr QLatin1StringView inTheFuture("in_the_future");   ///< birth date
inline constexpr QLatin1StringView notANumber("not_a_number");     ///< telephone, SSN
inline constexpr QLatin1StringView tooShort("too_short");          ///< telephone of fewer than 4 digits
inline constexpr QLatin1StringView tooMany("too_many");            ///< more than 20 telephone numbers
inline constexpr QLatin1StringView notALanguage("not_a_language");
inline constexpr QLatin1StringView notYesOrNo("not_yes_or_no");

} // namespace pindesk::directory::reason
