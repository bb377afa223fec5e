#pragma once
#include "core/pins/listaccounts.h"

namespace pindesk::pins {

/// Where a long list of accounts can be entered: the last account of each whole block.
struct AccountBlocks {
    std::vector<AccountNumber> ends;
    std::int64_t total = 0; ///< accounts in the list; what is behind the last end is less than a block
};

/// Divides the accounts of a state (none: all) into blocks of `size`, at most 10,000 each. Reads every
/// number: about a second for a million. Needs look_up_account or generate_pins.
[[nodiscard]] Result<AccountBlocks> accountBlocks(storage::Database& database, const audit::Session& session,
                                                  const std::optional<AccountState>& state, int size);

} // namespace pindesk::pins
