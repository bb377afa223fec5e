#pragma once
#include "core/base/result.h"
#include <QFuture>
#include <memory>
#include <mutex>
#include <stop_token>

namespace pindesk::storage {

/// Long work on a thread of its own that tells how far it is. It keeps what it needs until it ends, the keys
/// of a session, too, also when the desk is locked meanwhile. Dropping the last owner asks it to stop.
template <class Outcome, class Progress>
class BackgroundJob {
public:
    /// `start(tell, stop)` begins the work and returns its future; `tell(progress)` is called by the work, on
    /// whatever thread.
    template <class Start>
    explicit BackgroundJob(Start start)
        : m_outcome(start(
              [told = m_told](const auto& progress) {
                  const std::lock_guard lock(told->mutex);
                  told->progress = progress;
              },
              m_stop.get_token())) {}
    ~BackgroundJob() { m_stop.request_stop(); }
    BackgroundJob(const BackgroundJob&) = delete;
    BackgroundJob& operator=(const BackgroundJob&) = delete;

    /// What it told last. From any thread.
    [[nodiscard]] Progress progress() const {
        const std::lock_guard lock(m_told->mutex);
        return m_told->progress;
    }
    /// Ends it behind the batch that it is at.
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] QFuture<Result<Outcome>> outcome() const { return m_outcome; }

private:
    struct Told {
        std::mutex mutex;
        Progress progress{};
    };
    std::shared_ptr<Told> m_told = std::make_shared<Told>();
    std::stop_source m_stop;
    QFuture<Result<Outcome>> m_outcome;
};

} // namespace pindesk::storage
