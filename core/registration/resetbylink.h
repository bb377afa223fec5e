#pragma once
#include "core/registration/newpin.h"
#include "core/storage/database.h"

namespace pindesk::registration {

struct ResetByLinkRequest {
    Secret code;     ///< of the link
    QString account; ///< as typed: the link alone is not enough
    NewPin chosen;
};

/// A customer who forgot the PIN chooses a new one by the link that was mailed. The account stays active.
/// Needs serve_customers, and the keys of a service. LinkRefused, field `link`: used, too old, unknown, or
/// not this account's; which is not told. As setNewPin(); the link then stays good.
[[nodiscard]] Result<void> resetByLink(storage::Database& database, const audit::Session& session,
                                       const ResetByLinkRequest& request);

} // namespace pindesk::registration
