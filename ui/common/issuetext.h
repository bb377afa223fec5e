#pragma once
#include "core/pins/getpin.h"

/// How an initial PIN was given out, in words.
namespace pindesk::ui {

/// "by letter, 3 Nov 2026, batch 12; it came back".
[[nodiscard]] QString issueText(const ledger::Issue& issue, Milliseconds now);
/// Of the initial PIN that the account has now, the newest first: at least "never given out". Nothing for a
/// customer's own.
[[nodiscard]] QStringList givenOutTexts(const pins::AccountView& view, Milliseconds now);
/// "signs in until 12 Dec 2026", "expired on 12 Dec 2026"; empty when it does not end.
[[nodiscard]] QString initialPinEndText(const pins::AccountView& view, Milliseconds now);

} // namespace pindesk::ui
