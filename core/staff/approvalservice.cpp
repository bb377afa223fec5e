#include "core/staff/approvalservice.h"

namespace pindesk::staff {
using Kind = audit::SessionLane::Kind;

ApprovalService::ApprovalService(storage::DatabaseLane& lane, audit::SharedSession session)
    : m_lane(lane, std::move(session)) {}

QFuture<Result<ApprovalsOverview>> ApprovalService::approvals() {
    return m_lane.post(Kind::Alone, listApprovals);
}

QFuture<Result<Approval>> ApprovalService::decide(ApprovalId id, Decision decision, QString reason) {
    return m_lane.post(Kind::Grouped, decideApproval, id, decision, std::move(reason));
}

QFuture<Result<ChangeRolesOutcome>> ApprovalService::changeRoles(ChangeRolesRequest request) {
    return m_lane.post(Kind::Grouped, staff::changeRoles, std::move(request));
}

} // namespace pindesk::staff
