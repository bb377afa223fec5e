#include "core/staff/approvalservice.h"

namespace pindesk::staff {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

ApprovalService::ApprovalService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session)) {}

QFuture<Result<ApprovalsOverview>> ApprovalService::approvals() {
    return m_lane.post(
        Kind::Alone, [session = m_session](Database& database) { return listApprovals(database, *session); });
}

QFuture<Result<Approval>> ApprovalService::decide(ApprovalId id, Decision decision, QString reason) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, id, decision, reason = std::move(reason)](Database& database) {
                           return decideApproval(database, *session, id, decision, reason);
                       });
}

QFuture<Result<ChangeRolesOutcome>> ApprovalService::changeRoles(ChangeRolesRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return staff::changeRoles(database, *session, request);
                       });
}

} // namespace pindesk::staff
