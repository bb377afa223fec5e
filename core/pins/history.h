#pragma once
#include "core/audit/session.h"
#include "core/pins/pinrecord.h"
#include "core/storage/database.h"
#include <QJsonObject>

namespace pindesk::pins {

/// A place in an account's history; the default is before the newest.
struct HistoryPlace {
    Milliseconds at = std::numeric_limits<Milliseconds>::max();
    WriterId writer{std::numeric_limits<std::int64_t>::max()};
    std::int64_t sequence = std::numeric_limits<std::int64_t>::max();
    bool operator==(const HistoryPlace&) const = default;
};

/// The action of an entry that the ledger gives: a bill or a letter, with `batch` and `channel` in its
/// detail. A batch is one row of the audit trail, whoever is in it.
inline constexpr QLatin1StringView givenOutAction{"pin_given_out"};

/// One deed on the account, as the audit trail keeps it; without secrets.
struct HistoryEntry {
    HistoryPlace place; ///< give it to read on from here
    Milliseconds at = 0;
    QString actor; ///< user name
    QString workstation;
    QString action; ///< `pin_reset`, `pin_looked_up` …
    QString reason;
    QJsonObject detail;
};

/// A page of the account's history, newest first. Needs look_up_account or read_account_audit. `limit` is
/// held between 1 and 500.
[[nodiscard]] Result<std::vector<HistoryEntry>> history(storage::Database& database,
                                                        const audit::Session& session,
                                                        const AccountNumber& account,
                                                        const HistoryPlace& after = {}, int limit = 50);

/// The same for an operation that is permitted already.
[[nodiscard]] Result<std::vector<HistoryEntry>>
readHistory(storage::Connection& connection, AccountId account, const HistoryPlace& after, int limit);

} // namespace pindesk::pins
