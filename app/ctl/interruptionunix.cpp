#include "app/ctl/interruption.h"
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace pindesk::ctl {
namespace {

constexpr std::array signalNumbers{SIGINT, SIGTERM, SIGHUP};
std::atomic_bool wasRequested = false;
static_assert(std::atomic_bool::is_always_lock_free, "a signal handler may not wait");
std::array<struct sigaction, signalNumbers.size()> former;
std::array<int, 2> wakeUp{-1, -1}; ///< a pipe: what is waited for must wake, whichever thread gets the signal

extern "C" void rememberSignal(int) {
    const int error = errno;
    wasRequested = true;
    (void)!::write(wakeUp[1], "", 1);
    errno = error;
}

} // namespace

Interruption::Interruption() {
    wasRequested = false;
    if (::pipe2(wakeUp.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        wakeUp = {-1, -1}; // out of descriptors: then a signal is remembered and wakes nobody
    struct sigaction action = {};
    action.sa_handler = rememberSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (std::size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &action, &former[i]);
}

Interruption::~Interruption() {
    for (std::size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &former[i], nullptr);
    for (int& end : wakeUp)
        ::close(std::exchange(end, -1));
}

bool Interruption::requested() {
    return wasRequested;
}

bool Interruption::waitFor(int file) {
    std::array<pollfd, 2> awaited{pollfd{file, POLLIN, 0}, pollfd{wakeUp[0], POLLIN, 0}};
    while (::poll(awaited.data(), awaited.size(), -1) < 0)
        if (errno != EINTR)
            return true; // whoever reads finds out what is wrong
    return !wasRequested;
}

InterruptibleWork::InterruptibleWork() {
    if (::pipe2(m_end.data(), O_CLOEXEC) != 0)
        return; // out of descriptors: the work cannot be interrupted
    m_watcher = std::jthread([this] {
        if (!Interruption::waitFor(m_end[0]))
            m_stop.request_stop();
    });
}

InterruptibleWork::~InterruptibleWork() {
    if (!m_watcher.joinable())
        return;
    ::close(m_end[1]); // wakes the watcher
    m_watcher.join();
    ::close(m_end[0]);
}

} // namespace pindesk::ctl
