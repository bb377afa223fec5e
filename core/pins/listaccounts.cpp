#include "core/pins/listaccounts.h"

namespace pindesk::pins {
using storage::Row;
using storage::Utf8;
namespace {

constexpr int longestPage = 10'000;

ListedAccount accountFrom(const Row& row) {
    return {{row.bytes(0), row.bytes(1)}, {row.boolean(2), row.boolean(3)}, row.boolean(4), row.integer(5)};
}

} // namespace

Result<std::vector<ListedAccount>> listAccounts(storage::Database& database, const audit::Session& session,
                                                const ListAccountsRequest& request) {
    return database.read([&](storage::Connection& connection) -> Result<std::vector<ListedAccount>> {
        PINDESK_CHECK(audit::authorizeAny(connection, session, {Right::LookUpAccount, Right::GeneratePins}));
        const AccountNumber after = request.after.value_or(AccountNumber());
        const AccountFlags flags = flagsOf(request.state.value_or(AccountState::NotRegistered));
        return connection.rows("account_list",
                               {Utf8{after.location}, Utf8{after.customer}, !request.state, flags.initialized,
                                flags.enabled, std::clamp(request.limit, 1, longestPage)},
                               accountFrom);
    });
}

} // namespace pindesk::pins
