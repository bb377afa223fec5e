#pragma once
#include "core/audit/session.h"
#include "core/distribution/batch.h"
#include "core/storage/database.h"

namespace pindesk::distribution {

/// Withdraws a batch that is not written. A request that waits for its approval waits no more. Needs
/// distribute_pins. NotFound; InvalidInput, field `batch`, detail = the state, of one that is over.
[[nodiscard]] Result<Batch> cancelBatch(storage::Database& database, const audit::Session& session,
                                        BatchId id);

} // namespace pindesk::distribution
