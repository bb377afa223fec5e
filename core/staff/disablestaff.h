#pragma once
#include "core/audit/session.h"
#include "core/staff/person.h"
#include "core/storage/database.h"

namespace pindesk::staff {

/// Somebody who is not to come in any more: their keys and open links are gone, what they did stays. Needs
/// manage_staff; recorded as `staff_disabled`. NotPermitted, detail `own_account`;
/// NotFound, field `user_name`; InvalidInput, field `user_name`, detail `disabled`, when they are already.
[[nodiscard]] Result<Person> disableStaff(storage::Database& database, const audit::Session& session,
                                          const QString& userName);

} // namespace pindesk::staff
