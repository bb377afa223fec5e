#include "app/ctl/interruption.h"
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <windows.h>

namespace pindesk::ctl {
namespace {

std::mutex mutex;
std::condition_variable_any change;
std::atomic_bool wasRequested = false;

/// On a thread of the system's. A second one ends the program: then nobody is asked any more.
BOOL WINAPI rememberEvent(DWORD) {
    {
        const std::lock_guard lock(mutex);
        if (wasRequested.exchange(true))
            return FALSE;
    }
    change.notify_all();
    return TRUE;
}

} // namespace

Interruption::Interruption() {
    wasRequested = false;
    ::SetConsoleCtrlHandler(rememberEvent, TRUE);
}

Interruption::~Interruption() {
    ::SetConsoleCtrlHandler(rememberEvent, FALSE);
}

bool Interruption::requested() {
    return wasRequested;
}

InterruptibleWork::InterruptibleWork() {
    m_watcher = std::jthread([this](const std::stop_token& isOver) {
        std::unique_lock lock(mutex);
        if (change.wait(lock, isOver, [] { return wasRequested.load(); }))
            m_stop.request_stop();
    });
}

InterruptibleWork::~InterruptibleWork() = default; // the watcher is told to stop, and waited for

} // namespace pindesk::ctl
