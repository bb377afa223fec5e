#pragma once
#include "core/audit/session.h"
#include "core/registration/customerlink.h"
#include "core/storage/database.h"

namespace pindesk::registration {

/// What the page of a link shows when it is fetched. Changes no account and no link, because mail scanners
/// fetch links too; that it was fetched is written down for the diagnosis. Needs serve_customers.
[[nodiscard]] Result<CustomerLink::State> openLink(storage::Database& database, const audit::Session& session,
                                                   const Secret& code);

} // namespace pindesk::registration
