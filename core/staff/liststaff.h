#pragma once
#include "core/audit/session.h"
#include "core/staff/person.h"
#include "core/storage/database.h"
#include <vector>

namespace pindesk::staff {

/// Everybody, by user name. Whoever's link has ended unused is locked first. Needs manage_staff.
[[nodiscard]] Result<std::vector<Person>> listStaff(storage::Database& database,
                                                    const audit::Session& session);

} // namespace pindesk::staff
