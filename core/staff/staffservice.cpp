#include "core/staff/staffservice.h"

namespace pindesk::staff {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

StaffService::StaffService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session)) {}

QFuture<Result<std::vector<Person>>> StaffService::list() {
    return m_lane.post(Kind::Alone, [session = m_session](Database& database) {
        return staff::listStaff(database, *session);
    });
}

QFuture<Result<StaffDetails>> StaffService::show(QString userName) {
    return m_lane.post(Kind::Alone,
                       [session = m_session, userName = std::move(userName)](Database& database) {
                           return staff::showStaff(database, *session, userName);
                       });
}

QFuture<Result<InviteStaffOutcome>> StaffService::invite(InviteStaffRequest request) {
    return m_lane.post(Kind::Alone, [session = m_session, request = std::move(request)](Database& database) {
        return staff::inviteStaff(database, *session, request);
    });
}

QFuture<Result<ReactivateStaffOutcome>> StaffService::reactivate(ReactivateStaffRequest request) {
    return m_lane.post(Kind::Alone, [session = m_session, request = std::move(request)](Database& database) {
        return staff::reactivateStaff(database, *session, request);
    });
}

QFuture<Result<Person>> StaffService::disable(QString userName) {
    return m_lane.post(Kind::Alone,
                       [session = m_session, userName = std::move(userName)](Database& database) {
                           return staff::disableStaff(database, *session, userName);
                       });
}

QFuture<Result<LockReport>> StaffService::lockReport() {
    return m_lane.post(Kind::Alone, [session = m_session](Database& database) {
        return staff::lockReport(database, *session);
    });
}

} // namespace pindesk::staff
