#pragma once
#include "core/audit/session.h"
#include "core/staff/person.h"
#include "core/storage/database.h"
#include <vector>

namespace pindesk::staff {

struct LockedPerson {
    QString userName;
    QString displayName;
    LockReason reason = LockReason::SignIn;
    Milliseconds lockedAt = 0;
};

struct ReactivatedPerson {
    LockedPerson lock;
    Milliseconds reactivatedAt = 0;
    QString reactivatedBy; ///< user name; empty: the recovery key
};

struct LockReport {
    std::vector<LockedPerson> locked;           ///< longest first
    std::vector<ReactivatedPerson> reactivated; ///< newest first, 500 at most
    Milliseconds now = 0;                       ///< by the database's clock, to tell ages
};

/// Who is locked, why and since when, and who was let in again by whom. Needs manage_staff or
/// read_reports.
[[nodiscard]] Result<LockReport> lockReport(storage::Database& database, const audit::Session& session);

} // namespace pindesk::staff
