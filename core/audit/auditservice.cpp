#include "core/audit/auditservice.h"
#include "core/storage/backgroundwork.h"

namespace pindesk::audit {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

AuditService::AuditService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session)) {}

QFuture<Result<EventPage>> AuditService::events(EventFilter filter, std::optional<EventPlace> after,
                                                int limit) {
    return m_lane.post(Kind::Alone,
                       [session = m_session, filter = std::move(filter), after, limit](Database& database) {
                           return listEvents(database, *session, filter, after, limit);
                       });
}

std::shared_ptr<AuditJob<AuditVerdict>> AuditService::verify() {
    auto job = std::make_shared<AuditJob<AuditVerdict>>();
    job->m_outcome = storage::runInBackground(
        m_lane.site(), [session = m_session, tell = job->handler(), stop = job->m_stop.get_token()](
                           Database& database) { return verifyAudit(database, *session, tell, stop); });
    return job;
}

std::shared_ptr<AuditJob<ExportOutcome>> AuditService::exportTo(QString path, ExportFormat format,
                                                                EventFilter filter) {
    auto job = std::make_shared<AuditJob<ExportOutcome>>();
    job->m_outcome = storage::runInBackground(
        m_lane.site(), [session = m_session, tell = job->handler(), stop = job->m_stop.get_token(), format,
                        path = std::move(path), filter = std::move(filter)](Database& database) {
            return exportAudit(database, *session, filter, format, path, tell, stop);
        });
    return job;
}

} // namespace pindesk::audit
