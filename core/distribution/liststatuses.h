#pragma once
#include "core/audit/session.h"
#include "core/storage/database.h"
#include <QStringList>

namespace pindesk::distribution {

/// The statuses that accounts of the directory have, to choose from. Reads the whole directory. Needs
/// distribute_pins.
[[nodiscard]] Result<QStringList> listStatuses(storage::Database& database, const audit::Session& session);

} // namespace pindesk::distribution
