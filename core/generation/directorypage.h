#pragma once
#include "core/base/accountnumber.h"
#include "core/generation/accountlist.h"
#include "core/storage/connection.h"

namespace pindesk::generation {

/// An account of the directory that cannot have a PIN record.
struct RejectedAccount {
    AccountNumber account; ///< as the directory has it
    QString reason;        ///< AccountNumber::fromParts, or `spaces`
    bool operator==(const RejectedAccount&) const = default;
};

/// A stretch of the directory in the order of location and customer, compared with the PIN records.
struct DirectoryPage {
    std::int64_t looked = 0;   ///< accounts of the directory; 0 at its end
    AccountNumber last;        ///< where the stretch ends
    std::int64_t existing = 0; ///< have a PIN record
    AccountList missing;       ///< need one
    std::vector<RejectedAccount> rejected;
};

/// The next `size` accounts of the directory after `after`, whatever their status. Two statements and no
/// transaction: a record that comes in between is seen as existing, and none ever goes.
[[nodiscard]] Result<DirectoryPage> readDirectoryPage(storage::Connection& connection,
                                                      const AccountNumber& after, int size);

} // namespace pindesk::generation
