#include "core/pins/history.h"
#include "core/pins/pinrepository.h"
#include <QJsonDocument>

namespace pindesk::pins {
using storage::Row;
namespace {

constexpr int longestPage = 500;

HistoryEntry entryFrom(const Row& row) {
    HistoryEntry entry;
    entry.place = {row.integer(2), WriterId(row.integer(0)), row.integer(1)};
    entry.at = row.integer(2);
    entry.actor = row.text(3);
    entry.workstation = row.text(4);
    entry.action = row.text(5);
    entry.reason = row.text(6);
    entry.detail = QJsonDocument::fromJson(row.bytes(7)).object();
    return entry;
}

} // namespace

Result<std::vector<HistoryEntry>> readHistory(storage::Connection& connection, AccountId account,
                                              const HistoryPlace& after, int limit) {
    return connection.rows("pin_history", {account, after.at, after.writer, after.sequence, limit},
                           entryFrom);
}

Result<std::vector<HistoryEntry>> history(storage::Database& database, const audit::Session& session,
                                          const AccountNumber& account, const HistoryPlace& after,
                                          int limit) {
    return database.read([&](storage::Connection& connection) -> Result<std::vector<HistoryEntry>> {
        PINDESK_CHECK(
            audit::authorizeAny(connection, session, {Right::LookUpAccount, Right::ReadAccountAudit}));
        PINDESK_TRY(const PinRecord record, findRecord(connection, account));
        return readHistory(connection, record.id, after, std::clamp(limit, 1, longestPage));
    });
}

} // namespace pindesk::pins
