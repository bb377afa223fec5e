#pragma once
#include "core/audit/sessionlane.h"
#include "core/staff/changeroles.h"
#include "core/staff/decideapproval.h"

namespace pindesk::staff {

/// Four eyes for a program with an event loop: each call goes to the database lane.
class ApprovalService {
public:
    ApprovalService(storage::DatabaseLane& lane, audit::SharedSession session);

    [[nodiscard]] QFuture<Result<ApprovalsOverview>> approvals();
    [[nodiscard]] QFuture<Result<Approval>> decide(ApprovalId id, Decision decision, QString reason);
    [[nodiscard]] QFuture<Result<ChangeRolesOutcome>> changeRoles(ChangeRolesRequest request);

private:
    audit::SessionLane m_lane;
};

} // namespace pindesk::staff
