#pragma once
#include "core/audit/sessionlane.h"
#include "core/staff/disablestaff.h"
#include "core/staff/invitestaff.h"
#include "core/staff/liststaff.h"
#include "core/staff/lockreport.h"
#include "core/staff/reactivatestaff.h"
#include "core/staff/showstaff.h"

namespace pindesk::staff {

/// The people of a site for a program with an event loop: each call goes to the database lane.
class StaffService {
public:
    StaffService(storage::DatabaseLane& lane, audit::SharedSession session);

    [[nodiscard]] QFuture<Result<std::vector<Person>>> list();
    [[nodiscard]] QFuture<Result<StaffDetails>> show(QString userName);
    [[nodiscard]] QFuture<Result<InviteStaffOutcome>> invite(InviteStaffRequest request);
    [[nodiscard]] QFuture<Result<ReactivateStaffOutcome>> reactivate(ReactivateStaffRequest request);
    [[nodiscard]] QFuture<Result<Person>> disable(QString userName);
    [[nodiscard]] QFuture<Result<LockReport>> lockReport();

private:
    audit::SessionLane m_lane;
};

} // namespace pindesk::staff
