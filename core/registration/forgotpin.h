#pragma once
#include "core/audit/session.h"
#include "core/registration/customer.h"
#include "core/storage/database.h"

namespace pindesk::registration {

/// A customer forgot the PIN: it is mailed to the address that was confirmed, or a link to choose a new one
/// (setting `forgot_pin.mails`). Only for accounts that are active; for all others, and for those that asked
/// three times within the hour, nothing happens. Nobody is told which it was. What this does takes its time,
/// which would tell: whoever answers a customer answers before it is done. Needs serve_customers, and the
/// keys of a service. KeyNotHeld.
[[nodiscard]] Result<void> forgotPin(storage::Database& database, const audit::Session& session,
                                     const QString& account, const Origin& origin);

} // namespace pindesk::registration
