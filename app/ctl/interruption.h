#pragma once
#include <atomic>
#include <stop_token>
#include <thread>

namespace pindesk::ctl {

/// While it lives, Ctrl-C and a polite kill (SIGINT, SIGTERM, SIGHUP) end nothing by themselves: they are
/// remembered, and the work that is under way asks and ends cleanly. A second one ends the program at once.
/// One at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Also from other threads.
    [[nodiscard]] static bool requested();
};

/// The same for work that takes a stop token.
class InterruptibleWork {
public:
    InterruptibleWork();
    ~InterruptibleWork();
    InterruptibleWork(const InterruptibleWork&) = delete;
    InterruptibleWork& operator=(const InterruptibleWork&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    Interruption m_interruption;
    std::stop_source m_stop;
    std::atomic_bool m_isOver = false;
    std::thread m_watcher; // last: it uses the others
};

} // namespace pindesk::ctl
