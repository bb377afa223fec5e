#pragma once
#include <chrono>

namespace pindesk::test {

/// As long as this lives, the clock of this program's computer is wrong by so much. The monotonic clock, and
/// a server's, go as ever.
class MovedClock {
public:
    explicit MovedClock(std::chrono::seconds by);
    ~MovedClock();
    MovedClock(const MovedClock&) = delete;
    MovedClock& operator=(const MovedClock&) = delete;
};

} // namespace pindesk::test
