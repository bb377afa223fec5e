#include "core/audit/auditservice.h"

namespace pindesk::audit {
using Kind = SessionLane::Kind;

AuditService::AuditService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane, std::move(session)) {}

QFuture<Result<EventPage>> AuditService::events(EventFilter filter, std::optional<EventPlace> after,
                                                int limit) {
    return m_lane.post(Kind::Alone, listEvents, std::move(filter), after, limit);
}

std::shared_ptr<AuditJob<AuditVerdict>> AuditService::verify() {
    return std::make_shared<AuditJob<AuditVerdict>>(
        [&](auto tell, auto stop) { return m_lane.runInBackground(verifyAudit, tell, stop); });
}

std::shared_ptr<AuditJob<ExportOutcome>> AuditService::exportTo(QString path, ExportFormat format,
                                                                EventFilter filter) {
    return std::make_shared<AuditJob<ExportOutcome>>([&](auto tell, auto stop) {
        return m_lane.runInBackground([format, path = std::move(path), filter = std::move(filter), tell,
                                       stop](storage::Database& database, const Session& session) {
            return exportAudit(database, session, filter, format, path, tell, stop);
        });
    });
}

} // namespace pindesk::audit
