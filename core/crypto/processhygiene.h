#pragma once
#include "core/base/result.h"

namespace pindesk::crypto {

/// Keeps the memory of this process to itself: no core files, and not readable by other processes of the
/// same user. To be called first in main().
[[nodiscard]] Result<void> hardenProcess();

} // namespace pindesk::crypto
