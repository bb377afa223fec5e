#include "core/base/clock.h"
#include <chrono>

namespace pindesk {

Milliseconds SystemClock::now() const {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace pindesk
