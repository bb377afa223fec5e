#include "core/pins/accountcounts.h"

namespace pindesk::pins {
using storage::Row;
namespace {

constexpr Milliseconds day = 24 * 60 * 60 * 1000;

Result<void> keep(storage::Transaction& transaction, const AccountCounts& counts) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute(
        "population_count_keep",
        {now / day, now, counts.byState[AccountState::NotRegistered], counts.byState[AccountState::Waiting],
         counts.byState[AccountState::Active], counts.byState[AccountState::Inconsistent]}));
    return {};
}

} // namespace

Result<AccountCounts> accountCounts(storage::Database& database, const audit::Session& session) {
    auto counted = database.read([&](storage::Connection& connection) -> Result<AccountCounts> {
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
    // Who has counted is told, whether or not the numbers could be kept.
    if (counted)
        (void)database.write([&](storage::Transaction& transaction) { return keep(transaction, *counted); });
    return counted;
}

} // namespace pindesk::pins
