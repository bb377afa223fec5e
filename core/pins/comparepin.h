#pragma once
#include "core/audit/session.h"
#include "core/pins/pinrecord.h"

namespace pindesk::pins {

/// Is this the PIN that is stored? In the same time for a near miss as for a far one. One that does not open
/// is nobody's: a damaged PIN must not stand in the way of what mends it. KeyNotHeld.
[[nodiscard]] Result<bool> isStoredPin(storage::Connection& connection, const audit::Session& session,
                                       const AccountNumber& account, const StoredPin& stored,
                                       const Secret& pin);

} // namespace pindesk::pins
