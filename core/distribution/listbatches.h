#pragma once
#include "core/audit/session.h"
#include "core/base/accountnumber.h"
#include "core/distribution/batch.h"
#include "core/storage/database.h"

namespace pindesk::distribution {

/// Batches, the newest first; with who decided and what is in them. Needs distribute_pins, approve_requests
/// or read_audit.
[[nodiscard]] Result<std::vector<Batch>> listBatches(storage::Database& database,
                                                     const audit::Session& session,
                                                     std::optional<BatchId> before = {}, int limit = 100);

struct LeftOutAccount {
    AccountNumber account;
    LeftOut reason;
};
/// Who was chosen and is not in the file of a batch, by account number from `after` on. Rights as
/// listBatches.
[[nodiscard]] Result<std::vector<LeftOutAccount>>
listLeftOut(storage::Database& database, const audit::Session& session, BatchId id, int limit = 1000);

} // namespace pindesk::distribution
