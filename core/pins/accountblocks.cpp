#include "core/pins/accountblocks.h"

namespace pindesk::pins {
using storage::Row;

Result<AccountBlocks> accountBlocks(storage::Database& database, const audit::Session& session,
                                    const std::optional<AccountState>& state, int size) {
    AccountBlocks blocks;
    const AccountFlags flags = flagsOf(state.value_or(AccountState::NotRegistered));
    PINDESK_TRY(blocks.ends, database.read([&](storage::Connection& connection)
                                               -> Result<std::vector<AccountNumber>> {
        PINDESK_CHECK(audit::authorizeAny(connection, session, {Right::LookUpAccount, Right::GeneratePins}));
        return connection.rows("account_list_ends", {!state, flags.initialized, flags.enabled, size},
                               [](const Row& row) {
                                   return AccountNumber{row.bytes(0), row.bytes(1)};
                               });
    }));
    const auto last = blocks.ends.empty() ? std::nullopt : std::optional(blocks.ends.back());
    PINDESK_TRY(const auto rest, listAccounts(database, session, {state, last, size}));
    blocks.total = static_cast<std::int64_t>(blocks.ends.size()) * size + std::ssize(rest);
    return blocks;
}

} // namespace pindesk::pins
