#pragma once
#include "core/directory/importplan.h"
#include "core/storage/transaction.h"

namespace pindesk::directory {

/// Writes what a plan says of a batch, inside the transaction. An account that changed keeps its id; its rows
/// are deleted and written anew, with its search keys and, as far as the infix index has come, its place in
/// that. `seconds` is added to.
[[nodiscard]] Result<void> writeBatch(storage::Transaction& transaction, RunId run, const ImportBatch& batch,
                                      const ImportPlan& plan, StageSeconds& seconds);

/// Marks accounts as missing since then, or, without a time, as back.
[[nodiscard]] Result<void> markAccounts(storage::Transaction& transaction,
                                        std::span<const AccountId> accounts,
                                        std::optional<Milliseconds> missingSince);

} // namespace pindesk::directory
