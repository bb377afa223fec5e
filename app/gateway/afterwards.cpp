#include "app/gateway/afterwards.h"

namespace pindesk::gateway {

Afterwards::Afterwards()
    : m_thread([this] { run(); }) {}

Afterwards::~Afterwards() {
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_given.notify_all();
    m_thread.join();
}

bool Afterwards::give(std::function<void()> work) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_work.size() >= most)
            return false;
        m_work.push_back(std::move(work));
    }
    m_given.notify_all();
    return true;
}

void Afterwards::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_given.wait(lock, [this] { return m_isEnding || !m_work.empty(); });
        if (m_work.empty())
            return;
        const auto work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace pindesk::gateway
