#pragma once
#include <cstdint>
#include <functional>

namespace pindesk::audit {

/// How far long work on the trail has come, in events.
struct Progress {
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0: not known
};
/// Called on the thread that works.
using ProgressHandler = std::function<void(const Progress&)>;

} // namespace pindesk::audit
