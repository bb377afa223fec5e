#pragma once
#include "core/audit/session.h"
#include "core/pins/pinrecord.h"
#include "core/storage/database.h"

namespace pindesk::pins {

struct ListAccountsRequest {
    std::optional<AccountState> state;      ///< only these
    std::optional<AccountNumber> after;     ///< the last one of the page before
    int limit = 100;                        ///< held between 1 and 10,000
    std::optional<AccountNumber> upTo = {}; ///< the last one that may be in the page
    bool isFromEnd = false;                 ///< the last ones of all instead, whatever the two numbers say
};

struct ListedAccount {
    AccountNumber account;
    AccountFlags flags;
    bool emailVerified = false;
    std::int64_t version = 0;
    bool operator==(const ListedAccount&) const = default;
};

/// PIN records in the order of their numbers, byte for byte; a page begins by key, however far it is from the
/// first. Needs look_up_account or generate_pins.
[[nodiscard]] Result<std::vector<ListedAccount>>
listAccounts(storage::Database& database, const audit::Session& session, const ListAccountsRequest& request);

} // namespace pindesk::pins
