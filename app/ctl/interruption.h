#pragma once
#include <QtGlobal>
#include <array>
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
#ifdef Q_OS_UNIX
    /// Waits until the file can be read or has ended; false when interrupted.
    [[nodiscard]] static bool waitFor(int file);
#endif
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
#ifdef Q_OS_UNIX
    std::array<int, 2> m_end{-1, -1}; ///< a pipe that is closed when the work is over
#endif
    std::jthread m_watcher;
};

} // namespace pindesk::ctl
