#include "core/pins/accountcounts.h"

namespace pindesk::pins {
using storage::Row;

Result<AccountCounts> accountCounts(storage::Database& database, const audit::Session& session) {
    return database.read([&](storage::Connection& connection) -> Result<AccountCounts> {
        PINDESK_CHECK(audit::authorizeAny(
            connection, session, {Right::LookUpAccount, Right::GeneratePins, Right::ReadAccountAudit}));
        AccountCounts counts;
        PINDESK_CHECK(connection.forEach("account_counts", {}, [&](const Row& row) -> Result<void> {
            for (int column = 0; const AccountState state : accountStates) {
                counts.byState[state] = row.integer(column++);
                counts.records += counts.byState[state];
            }
            return {};
        }));
        PINDESK_CHECK(connection.forEach("account_directory_counts", {}, [&](const Row& row) -> Result<void> {
            counts.directory = row.integer(0);
            counts.withoutRecord = row.integer(1);
            return {};
        }));
        return counts;
    });
}

} // namespace pindesk::pins
