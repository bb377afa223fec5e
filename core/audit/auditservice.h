#pragma once
#include "core/audit/exportaudit.h"
#include "core/audit/listevents.h"
#include "core/audit/verifyaudit.h"
#include "core/storage/databaselane.h"
#include <mutex>

namespace pindesk::audit {

/// Long work on the trail, on a thread of its own. Dropping the last owner asks it to stop.
template <class Outcome>
class AuditJob {
public:
    ~AuditJob() { m_stop.request_stop(); }

    /// From any thread.
    [[nodiscard]] Progress progress() const {
        const std::lock_guard lock(m_told->mutex);
        return m_told->progress;
    }
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] QFuture<Result<Outcome>> outcome() const { return m_outcome; }

private:
    friend class AuditService;
    struct Told {
        std::mutex mutex;
        Progress progress;
    };
    [[nodiscard]] ProgressHandler handler() const {
        return [told = m_told](const Progress& progress) {
            const std::lock_guard lock(told->mutex);
            told->progress = progress;
        };
    }
    std::shared_ptr<Told> m_told = std::make_shared<Told>();
    std::stop_source m_stop;
    QFuture<Result<Outcome>> m_outcome;
};

/// The audit trail for a program with an event loop: pages come from the database lane, verification and
/// export work on the global pool with connections of their own.
class AuditService {
public:
    using SharedSession = std::shared_ptr<const Session>;
    AuditService(storage::DatabaseLane& lane, SharedSession session);

    [[nodiscard]] QFuture<Result<EventPage>> events(EventFilter filter, std::optional<EventPlace> after,
                                                    int limit);
    [[nodiscard]] std::shared_ptr<AuditJob<AuditVerdict>> verify();
    [[nodiscard]] std::shared_ptr<AuditJob<ExportOutcome>> exportTo(QString path, ExportFormat format,
                                                                    EventFilter filter);

private:
    storage::DatabaseLane& m_lane;
    SharedSession m_session;
};

} // namespace pindesk::audit
