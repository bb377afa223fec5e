#include "app/ctl/interruption.h"
#include <array>
#include <atomic>
#include <csignal>
#include <semaphore.h>

namespace pindesk::ctl {
namespace {

constexpr std::array signalNumbers{SIGINT, SIGTERM, SIGHUP};
std::atomic_bool wasRequested = false;
static_assert(std::atomic_bool::is_always_lock_free, "a signal handler may not wait");
std::array<struct sigaction, signalNumbers.size()> former;

// Wakes the watcher of interruptible work: of what may be called in a signal handler, only this wakes a
// thread.
struct WakeUp {
    WakeUp() { ::sem_init(&semaphore, 0, 0); }
    sem_t semaphore;
};
WakeUp wakeUp;

extern "C" void rememberSignal(int) {
    wasRequested = true;
    ::sem_post(&wakeUp.semaphore);
}

} // namespace

Interruption::Interruption() {
    wasRequested = false;
    struct sigaction action = {};
    action.sa_handler = rememberSignal;
    // Without SA_RESTART, so that reading from a terminal ends too.
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (std::size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &action, &former[i]);
}

Interruption::~Interruption() {
    for (std::size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &former[i], nullptr);
}

bool Interruption::requested() {
    return wasRequested;
}

InterruptibleWork::InterruptibleWork()
    : m_watcher([this] {
        while (!m_isOver && !wasRequested)
            (void)::sem_wait(&wakeUp.semaphore);
        if (wasRequested)
            m_stop.request_stop();
    }) {}

InterruptibleWork::~InterruptibleWork() {
    m_isOver = true;
    ::sem_post(&wakeUp.semaphore);
    m_watcher.join();
}

} // namespace pindesk::ctl
