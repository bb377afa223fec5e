#pragma once
#include "core/audit/session.h"
#include "core/base/secret.h"
#include "core/crypto/passwordkey.h"
#include "core/staff/approval.h"
#include "core/staff/staffrepository.h"
#include "core/storage/database.h"

namespace pindesk::staff {

struct AddStaffRequest {
    QString userName;
    Roles roles;
    QString displayName;
    QString email;
    QString employeeNumber;
    Secret password;
    crypto::PasswordCost cost;
};

struct AddedPerson {
    Person person;
    std::optional<Approval> approval; ///< of the roles that they do not have yet
};

/// Adds a person who can sign in at once, with the keys their roles ask for. An administrator takes four
/// eyes, where the site asks for them: the person has their other roles, if any, until somebody approves.
/// Needs manage_staff.
[[nodiscard]] Result<AddedPerson> addStaff(storage::Database& database, const audit::Session& session,
                                           const AddStaffRequest& request);

} // namespace pindesk::staff
