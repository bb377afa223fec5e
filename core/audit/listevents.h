#pragma once
#include "core/audit/audittrail.h"
#include "core/base/accountnumber.h"
#include "core/storage/database.h"

namespace pindesk::audit {

/// Which events: those that meet every condition that is set.
struct EventFilter {
    std::optional<AccountNumber> account;
    QString actor; ///< user name, exactly
    QString action;
    std::optional<Milliseconds> from;
    std::optional<Milliseconds> to; ///< exclusive
};

/// Where a page ended.
struct EventPlace {
    Milliseconds at = 0;
    WriterId writer;
    std::int64_t sequence = 0;
};

struct EventPage {
    std::vector<StoredEvent> events; ///< newest first
    std::optional<EventPlace> next;  ///< give it back for the next page; none at the end
};

/// One page of the trail. A person with `read_audit` sees all events, one with `read_account_audit` alone
/// those of accounts; else NotPermitted. NotFound, field `account`, when the filter's has no PIN record.
[[nodiscard]] Result<EventPage> listEvents(storage::Database& database, const Session& session,
                                           const EventFilter& filter, const std::optional<EventPlace>& after,
                                           int limit);

} // namespace pindesk::audit
