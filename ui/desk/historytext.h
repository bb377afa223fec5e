#pragma once
#include "core/pins/history.h"

namespace pindesk::ui {

/// One entry of an account's history as a sentence: "PIN reset by csr2: PIN forgotten (called twice)".
[[nodiscard]] QString historyText(const pins::HistoryEntry& entry);

} // namespace pindesk::ui
