#pragma once
#include "core/base/clock.h"
#include "core/storage/connection.h"

/// What the site settings mean for the operations on PINs (core/staff/sitesettings.h).
namespace pindesk::pins {

/// The reasons that a reset or reveal may have: `forgot email_change not_received suspected caller other` and
/// the site's own (setting `reset.reasons`).
[[nodiscard]] Result<QStringList> reasonCodes(storage::Connection& connection);
/// InvalidInput, field `reason`, detail `missing` or `unknown`.
[[nodiscard]] Result<void> checkReason(storage::Connection& connection, const QString& reason);

} // namespace pindesk::pins
