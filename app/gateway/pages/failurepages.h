#pragma once
#include "app/gateway/pages/page.h"

namespace pindesk::gateway {

/// What is shown instead of a page that cannot be: by HTTP status.
[[nodiscard]] Page failurePage(int status);
/// The form was not sent by a page of ours, or its visit is over.
[[nodiscard]] Page foreignFormPage();
/// What was proven with the PIN does not hold any more, or the record was changed meanwhile.
[[nodiscard]] Page startAgainPage();

/// One sentence about too many failures.
[[nodiscard]] QString delayText(Milliseconds wait);
/// One sentence for every mismatch of account number and PIN.
[[nodiscard]] QString mismatchText();
/// Puts an error of what was entered into the page; false when it is about something else.
[[nodiscard]] bool tellInput(Page& page, const Error& error);

} // namespace pindesk::gateway
