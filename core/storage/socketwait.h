#pragma once
#include <cstdint>

namespace pindesk::storage {

/// Waits until a socket can be read, or written too, or has failed: positive then, 0 when the time is over,
/// negative when a signal came in between. `milliseconds` < 0: as long as it takes.
[[nodiscard]] int waitForSocket(std::intptr_t socket, bool orToWrite, int milliseconds);

} // namespace pindesk::storage
