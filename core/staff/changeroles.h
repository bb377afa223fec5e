#pragma once
#include "core/staff/approval.h"
#include "core/staff/staffrepository.h"
#include "core/storage/database.h"

namespace pindesk::staff {

struct ChangeRolesRequest {
    QString userName;
    Roles roles;
    std::optional<Roles> expected; ///< as they were shown; others: ChangedByOther
};
struct ChangeRolesOutcome {
    Person person;                    ///< as they are now
    std::optional<Approval> approval; ///< the change waits for it
};

/// Gives a person other roles. To become an administrator takes four eyes, where the site asks for them: the
/// change is then filed as a request (`role_change`), as a whole. The last active administrator stays one.
/// Needs manage_staff. NotFound, field `user_name`. InvalidInput, field `roles`, detail `missing`,
/// `unchanged` or `last_administrator`. AlreadyExists, field `approval`.
[[nodiscard]] Result<ChangeRolesOutcome>
changeRoles(storage::Database& database, const audit::Session& session, const ChangeRolesRequest& request);

/// Of the roles that somebody new is to have, those that may be given at once; the rest takes four eyes, by
/// fileRoles() in the transaction that makes the person.
[[nodiscard]] Result<Roles> rolesAtOnce(storage::Connection& connection, Roles wanted);
/// Requests the roles for a person who has been made with rolesAtOnce(); none when those are all.
[[nodiscard]] Result<std::optional<Approval>> fileRoles(storage::Transaction& transaction,
                                                        const audit::Session& session, const Person& person,
                                                        Roles wanted);

} // namespace pindesk::staff
