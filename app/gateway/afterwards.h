#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace pindesk::gateway {

/// Work that is done after its request has been answered, one after the other on a thread of its own.
class Afterwards {
public:
    Afterwards();
    /// Finishes what was given.
    ~Afterwards();
    Afterwards(const Afterwards&) = delete;
    Afterwards& operator=(const Afterwards&) = delete;

    /// False when too much waits already: it is not done then.
    bool give(std::function<void()> work);

private:
    void run();
    static constexpr std::size_t most = 1'000;

    std::mutex m_mutex;
    std::condition_variable m_given;
    std::deque<std::function<void()>> m_work;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace pindesk::gateway
