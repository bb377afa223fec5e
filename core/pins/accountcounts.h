#pragma once
#include "core/audit/session.h"
#include "core/pins/pinrecord.h"
#include "core/storage/database.h"
#include <QMap>

namespace pindesk::pins {

struct AccountCounts {
    QMap<AccountState, std::int64_t> byState; ///< PIN records; every state is there
    std::int64_t records = 0;
    std::int64_t directory = 0;     ///< accounts in the directory
    std::int64_t withoutRecord = 0; ///< of them, those for which no PIN was generated yet
};

/// Counts the population, and keeps the counts as the day's for the population watch. Reads every record:
/// seconds at 10 million accounts. Needs look_up_account,
/// generate_pins or read_account_audit.
[[nodiscard]] Result<AccountCounts> accountCounts(storage::Database& database, const audit::Session& session);

} // namespace pindesk::pins
