#include "core/pins/listaccounts.h"

namespace pindesk::pins {
using storage::Row;
using storage::Utf8;
namespace {

constexpr int longestPage = 10'000;

ListedAccount accountFrom(const Row& row) {
    return {{row.bytes(0), row.bytes(1)}, {row.boolean(2), row.boolean(3)}, row.boolean(4), row.integer(5)};
}

Result<std::vector<ListedAccount>> readPage(storage::Connection& connection,
                                            const ListAccountsRequest& request) {
    const AccountNumber after = request.after.value_or(AccountNumber());
    const AccountFlags flags = flagsOf(request.state.value_or(AccountState::NotRegistered));
    const int limit = std::clamp(request.limit, 1, longestPage);
    if (request.isFromEnd) {
        PINDESK_TRY(auto last,
                    connection.rows("account_list_last",
                                    {!request.state, flags.initialized, flags.enabled, limit}, accountFrom));
        std::reverse(last.begin(), last.end());
        return last;
    }
    if (request.upTo)
        return connection.rows("account_list_block",
                               {Utf8{after.location}, Utf8{after.customer}, Utf8{request.upTo->location},
                                Utf8{request.upTo->customer}, !request.state, flags.initialized,
                                flags.enabled, limit},
                               accountFrom);
    return connection.rows(
        "account_list",
        {Utf8{after.location}, Utf8{after.customer}, !request.state, flags.initialized, flags.enabled, limit},
        accountFrom);
}

} // namespace

Result<std::vector<ListedAccount>> listAccounts(storage::Database& database, const audit::Session& session,
                                                const ListAccountsRequest& request) {
    return database.read([&](storage::Connection& connection) -> Result<std::vector<ListedAccount>> {
        PINDESK_CHECK(audit::authorizeAny(connection, session, {Right::LookUpAccount, Right::GeneratePins}));
        return readPage(connection, request);
    });
}

} // namespace pindesk::pins
