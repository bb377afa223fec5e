#pragma once
#include "core/staff/person.h"
#include "core/storage/transaction.h"

namespace pindesk::staff {

/// Locks somebody who is invited or active, with its record and its event (which waits to be attested).
/// `userName` names them in the trail. False when there was nothing to lock.
[[nodiscard]] Result<bool> lockPerson(storage::Transaction& transaction, StaffId id, const QString& userName,
                                      LockReason reason, const QString& workstation);

/// Locks everybody, or the one person, whose link has come to its end unused, by the database's clock. To be
/// called by whatever reads staff.
[[nodiscard]] Result<void> lockExpired(storage::Transaction& transaction, std::optional<StaffId> one,
                                       const QString& workstation);

} // namespace pindesk::staff
