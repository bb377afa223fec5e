#pragma once
#include "core/base/clock.h"
#include "core/storage/connection.h"

/// The settings of the operations on PINs, with their defaults.
namespace pindesk::pins {

/// A whole number between two limits; a stored value outside of them, or none, gives the default.
[[nodiscard]] Result<int> numberSetting(storage::Connection& connection, const char* key, int standard,
                                        int least, int most);
/// `true` or `false`; anything else gives the default.
[[nodiscard]] Result<bool> switchSetting(storage::Connection& connection, const char* key, bool standard);
/// A list of texts; anything else gives the default.
[[nodiscard]] Result<QStringList> listSetting(storage::Connection& connection, const char* key,
                                              const QStringList& standard);

/// The reasons that a reset or reveal may have: `forgot email_change not_received suspected caller other` and
/// the site's own (setting `reset.reasons`).
[[nodiscard]] Result<QStringList> reasonCodes(storage::Connection& connection);
/// InvalidInput, field `reason`, detail `missing` or `unknown`.
[[nodiscard]] Result<void> checkReason(storage::Connection& connection, const QString& reason);

} // namespace pindesk::pins
