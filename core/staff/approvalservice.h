#pragma once
#include "core/staff/changeroles.h"
#include "core/staff/decideapproval.h"
#include "core/storage/databaselane.h"

namespace pindesk::staff {

/// Four eyes for a program with an event loop: each call goes to the database lane.
class ApprovalService {
public:
    using SharedSession = std::shared_ptr<const audit::Session>;
    ApprovalService(storage::DatabaseLane& lane, SharedSession session);

    [[nodiscard]] QFuture<Result<ApprovalsOverview>> approvals();
    [[nodiscard]] QFuture<Result<Approval>> decide(ApprovalId id, Decision decision, QString reason);
    [[nodiscard]] QFuture<Result<ChangeRolesOutcome>> changeRoles(ChangeRolesRequest request);

private:
    storage::DatabaseLane& m_lane;
    SharedSession m_session;
};

} // namespace pindesk::staff
