#include "tests/support/movedclock.h"
#include <QtGlobal>
#include <atomic>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

std::atomic_long movedBy = 0; ///< seconds

} // namespace

// What the program and its libraries ask for the time of day: found here before the C library's.
extern "C" {
int clock_gettime(clockid_t clock, timespec* time) noexcept {
    const long result = ::syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += movedBy;
    return static_cast<int>(result);
}
int gettimeofday(timeval* time, void* /*zone*/) noexcept {
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    *time = {now.tv_sec, now.tv_nsec / 1000};
    return 0;
}
time_t time(time_t* time) noexcept {
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    if (time != nullptr)
        *time = now.tv_sec;
    return now.tv_sec;
}
}

namespace pindesk::test {

MovedClock::MovedClock(std::chrono::seconds by) {
    movedBy = by.count();
}

MovedClock::~MovedClock() {
    movedBy = 0;
}

} // namespace pindesk::test
