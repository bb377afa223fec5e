#pragma once
#include "core/audit/session.h"
#include "core/staff/person.h"
#include "core/storage/database.h"

namespace pindesk::staff {

struct ReactivateStaffRequest {
    QString userName;
    std::optional<QString> email; ///< a new address for the mail; nothing: the one on record
};

struct ReactivateStaffOutcome {
    Person person;
    std::optional<Milliseconds> expiresAt; ///< of the link that was mailed; nothing: there is no address
};

/// Lets somebody in again: mails a fresh link, to which the keys of their roles are granted. Who had a
/// password is active at once, keeps it and may choose a new one by the link; who had none, or was disabled,
/// is invited again. Also sends an invitation that was not used yet once more. Needs manage_staff; recorded
/// as `staff_reactivated` with the reason of the lock. NotPermitted, detail `own_account`: nobody reactivates
/// themselves. NotFound, field `user_name`; InvalidInput, field `user_name`, detail `not_locked`, or field
/// `email`, detail `missing`, when only a link would let the person in.
[[nodiscard]] Result<ReactivateStaffOutcome> reactivateStaff(storage::Database& database,
                                                             const audit::Session& session,
                                                             const ReactivateStaffRequest& request);

} // namespace pindesk::staff
