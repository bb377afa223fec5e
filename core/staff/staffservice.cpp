#include "core/staff/staffservice.h"

namespace pindesk::staff {
using Kind = audit::SessionLane::Kind;

StaffService::StaffService(storage::DatabaseLane& lane, audit::SharedSession session)
    : m_lane(lane, std::move(session)) {}

QFuture<Result<std::vector<Person>>> StaffService::list() {
    return m_lane.post(Kind::Alone, listStaff);
}

QFuture<Result<StaffDetails>> StaffService::show(QString userName) {
    return m_lane.post(Kind::Alone, showStaff, std::move(userName));
}

QFuture<Result<InviteStaffOutcome>> StaffService::invite(InviteStaffRequest request) {
    return m_lane.post(Kind::Alone, inviteStaff, std::move(request));
}

QFuture<Result<ReactivateStaffOutcome>> StaffService::reactivate(ReactivateStaffRequest request) {
    return m_lane.post(Kind::Alone, reactivateStaff, std::move(request));
}

QFuture<Result<Person>> StaffService::disable(QString userName) {
    return m_lane.post(Kind::Alone, disableStaff, std::move(userName));
}

QFuture<Result<LockReport>> StaffService::lockReport() {
    return m_lane.post(Kind::Alone, staff::lockReport);
}

} // namespace pindesk::staff
