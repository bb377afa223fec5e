#pragma once
#include "core/audit/session.h"
#include "core/staff/staffrepository.h"

namespace pindesk::staff {

/// What giving somebody roles did to their keys.
struct AppliedRoles {
    std::vector<crypto::KeyPurpose> granted;   ///< as far as the session holds them
    std::vector<crypto::KeyPurpose> withdrawn; ///< they should be rotated
};

/// Writes a person's roles, with the keys that go with them: new ones are granted as far as the session's
/// ring has them, those not asked for any more are taken. Recorded as `roles_changed`. ChangedByOther when
/// the person's roles are not those of `person` any more. InvalidInput, field `roles`, detail
/// `last_administrator`.
[[nodiscard]] Result<AppliedRoles> applyRoles(storage::Transaction& transaction,
                                              const audit::Session& session, const Person& person,
                                              Roles roles);

/// InvalidInput, field `roles`, detail `last_administrator`, unless another active administrator is there.
/// Locks them, so that two who leave at once do not both go.
[[nodiscard]] Result<void> requireOtherAdministrator(storage::Transaction& transaction, StaffId leaving);

} // namespace pindesk::staff
