#pragma once
#include "core/audit/session.h"
#include "core/staff/approval.h"
#include "core/staff/person.h"
#include "core/storage/database.h"

namespace pindesk::staff {

struct InviteStaffRequest {
    QString userName;
    Roles roles;
    QString displayName;
    QString email;
    QString employeeNumber;                  ///< empty: the person cannot help themselves to a new password
    QString language = QStringLiteral("en"); ///< `en`, `es`, `fr`
};

struct InviteStaffOutcome {
    Person person;
    Milliseconds expiresAt = 0;       ///< of the link that was mailed
    std::optional<Approval> approval; ///< of the roles that they do not have yet
};

/// Adds somebody who is to choose their own password: queues the mail with their link and code, which holds
/// the keys of their roles until then. To be an administrator waits for four eyes, where the site asks for
/// them, as in addStaff(). Needs manage_staff; recorded as `staff_invited`. AlreadyExists, field `user_name`;
/// InvalidInput, field `user_name`, `roles`, `email`, `name`, `employee_number` or `language`.
[[nodiscard]] Result<InviteStaffOutcome>
inviteStaff(storage::Database& database, const audit::Session& session, const InviteStaffRequest& request);

/// The same checks, before anything is sent.
[[nodiscard]] Result<void> checkInvitation(const InviteStaffRequest& request);

} // namespace pindesk::staff
