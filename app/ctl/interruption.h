#pragma once

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

} // namespace pindesk::ctl
