#pragma once
#include "core/audit/session.h"
#include "core/staff/keygrants.h"
#include "core/storage/database.h"

namespace pindesk::staff {

/// The site's keys and who holds them. Needs manage_keys.
[[nodiscard]] Result<std::vector<SiteKey>> listKeys(storage::Database& database,
                                                    const audit::Session& session);

} // namespace pindesk::staff
