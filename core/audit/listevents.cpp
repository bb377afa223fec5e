#include "core/audit/listevents.h"

namespace pindesk::audit {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Value;
namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

/// True when only the events of accounts may be read.
Result<bool> isLimitedToAccounts(Connection& connection, const Session& session) {
    if (const auto all = authorize(connection, session, Right::ReadAudit);
        all || all.error().code != ErrorCode::NotPermitted)
        return all.map([] { return false; });
    return authorize(connection, session, Right::ReadAccountAudit).map([] { return true; });
}

Value textOrNull(const QString& text) {
    return text.isEmpty() ? Value() : Value(text);
}

Result<std::vector<StoredEvent>> readPage(Connection& connection, const Session& session,
                                          const EventFilter& filter, const EventPlace& after, int limit) {
    PINDESK_TRY(const bool isLimited, isLimitedToAccounts(connection, session));
    const Value from = filter.from.value_or(0);
    const Value to = filter.to.value_or(largest);
    const Value actor = textOrNull(filter.actor);
    const Value action = textOrNull(filter.action);
    if (!filter.account)
        return connection.rows(
            "audit_event_list",
            {after.at, after.writer, after.sequence, from, to, actor, action, isLimited ? 1 : 0, limit},
            storedEventFrom);
    PINDESK_TRY(const std::int64_t account,
                connection.number("audit_account_find", {storage::Utf8{filter.account->location},
                                                         storage::Utf8{filter.account->customer}}));
    if (account == 0)
        return fail(ErrorCode::NotFound, u"account"_s);
    return connection.rows("audit_event_list_account",
                           {after.at, after.writer, after.sequence, from, to, actor, action, account, limit},
                           storedEventFrom);
}

} // namespace

Result<EventPage> listEvents(storage::Database& database, const Session& session, const EventFilter& filter,
                             const std::optional<EventPlace>& after, int limit) {
    const EventPlace place = after.value_or(EventPlace{largest, WriterId(largest), largest});
    EventPage page;
    PINDESK_TRY(page.events, database.read([&](Connection& connection) {
        return readPage(connection, session, filter, place, limit);
    }));
    if (page.events.size() == static_cast<std::size_t>(limit)) {
        const StoredEvent& last = page.events.back();
        page.next = EventPlace{last.at, last.writer, last.sequence};
    }
    return page;
}

} // namespace pindesk::audit
