#pragma once
#include "core/ledger/issue.h"
#include "core/storage/transaction.h"
#include <vector>

/// The ledger of initial PINs that were given out, as the operations on one account write it: in the
/// transaction of the deed itself. Bills and letters are written by core/distribution.
namespace pindesk::ledger {

/// The account's PIN was given out by telephone or e-mail. Once more by the same channel is the same issue at
/// a later time: a customer who calls twice is one customer.
[[nodiscard]] Result<void> recordIssue(storage::Transaction& transaction, AccountId account, Channel channel,
                                       StaffId by);
/// The customer came so far, by whatever way the PIN reached them.
[[nodiscard]] Result<void> advanceIssues(storage::Transaction& transaction, AccountId account,
                                         IssueStatus status);
/// A reset: what was given out before it does not sign in any more.
[[nodiscard]] Result<void> endIssues(storage::Transaction& transaction, AccountId account);
/// The reset of that moment is undone: what it ended counts again, what was given out since does not.
[[nodiscard]] Result<void> restoreIssues(storage::Transaction& transaction, AccountId account,
                                         Milliseconds resetAt);
/// When the PIN that the account has now was last given out; none: never.
[[nodiscard]] Result<std::optional<Milliseconds>> lastIssued(storage::Connection& connection,
                                                             AccountId account);
/// Of one account, newest first.
[[nodiscard]] Result<std::vector<Issue>> readIssues(storage::Connection& connection, AccountId account);
/// Reads the columns of the statements `issue_*`, all in this order, from column `first` on.
[[nodiscard]] Issue issueFrom(const storage::Row& row, int first = 0);

} // namespace pindesk::ledger
