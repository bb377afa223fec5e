#pragma once
#include "core/audit/session.h"
#include "core/base/secret.h"
#include "core/crypto/passwordkey.h"
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

/// Adds a person who can sign in at once, with the keys their roles ask for. Needs manage_staff.
[[nodiscard]] Result<Person> addStaff(storage::Database& database, const audit::Session& session,
                                      const AddStaffRequest& request);

} // namespace pindesk::staff
