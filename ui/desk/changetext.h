#pragma once
#include "core/pins/getpin.h"
#include "core/pins/history.h"

namespace pindesk::ui {

/// What somebody else did to the record on the screen: "Changed by csr2 at 11:58: PIN reset; state was
/// Active, is Not registered". `by` may be missing.
[[nodiscard]] QString changeText(const pins::AccountView& before, const pins::AccountView& after,
                                 const pins::HistoryEntry* by);

} // namespace pindesk::ui
