#pragma once
#include "core/audit/exportaudit.h"
#include "core/audit/listevents.h"
#include "core/audit/sessionlane.h"
#include "core/audit/verifyaudit.h"
#include "core/storage/backgroundjob.h"

namespace pindesk::audit {

/// Long work on the trail.
template <class Outcome>
using AuditJob = storage::BackgroundJob<Outcome, Progress>;

/// The audit trail for a program with an event loop: pages come from the database lane, verification and
/// export work on the global pool with connections of their own.
class AuditService {
public:
    AuditService(storage::DatabaseLane& lane, SharedSession session);

    [[nodiscard]] QFuture<Result<EventPage>> events(EventFilter filter, std::optional<EventPlace> after,
                                                    int limit);
    [[nodiscard]] std::shared_ptr<AuditJob<AuditVerdict>> verify();
    [[nodiscard]] std::shared_ptr<AuditJob<ExportOutcome>> exportTo(QString path, ExportFormat format,
                                                                    EventFilter filter);

private:
    SessionLane m_lane;
};

} // namespace pindesk::audit
