#include "core/mail/listmail.h"
#include <limits>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
using storage::Row;
namespace {

MailEntry entryFrom(const Row& row) {
    MailEntry entry;
    entry.id = MessageId(row.integer(0));
    entry.kind = row.text(1);
    entry.address = row.text(2);
    entry.name = row.text(3);
    entry.language = row.text(4);
    entry.state = row.text(5);
    entry.attempts = static_cast<int>(row.integer(6));
    entry.createdAt = row.integer(7);
    entry.nextAttemptAt = row.optionalInteger(8);
    entry.sentAt = row.optionalInteger(9);
    entry.expiresAt = row.optionalInteger(10);
    entry.failedStep = row.text(11);
    entry.lastError = row.text(12);
    if (!row.isNull(13))
        entry.account = AccountNumber{row.bytes(13), row.bytes(14)};
    entry.userName = row.text(15);
    entry.canRetry = row.boolean(16) && (entry.state == "waiting"_L1 || entry.state == "refused"_L1);
    return entry;
}

} // namespace

Result<std::vector<MailEntry>> listMail(storage::Database& database, const audit::Session& session,
                                        const QString& state, std::optional<MailPlace> after, int limit) {
    static const QStringList states{{}, u"waiting"_s, u"sent"_s, u"refused"_s, u"bounced"_s, u"cancelled"_s};
    if (!states.contains(state))
        return fail(ErrorCode::InvalidInput, u"state"_s, u"unknown"_s);
    const MailPlace place = after.value_or(MailPlace{std::numeric_limits<Milliseconds>::max(), MessageId()});
    return database.read([&](storage::Connection& connection) -> Result<std::vector<MailEntry>> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::ReadMailQueue));
        return connection.rows("outbox_list", {state, place.createdAt, place.id, std::clamp(limit, 1, 1000)},
                               entryFrom);
    });
}

Result<std::optional<MailEntry>> lastLinkMail(storage::Connection& connection, StaffId person) {
    return connection.row("outbox_staff_last", {person}, entryFrom);
}

Result<MailCounts> readMailCounts(storage::Connection& connection) {
    PINDESK_TRY(const Milliseconds now, connection.now());
    return connection
        .row("outbox_counts", {now},
             [](const Row& row) {
                 return MailCounts{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                                   static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3))};
             })
        .map([](const std::optional<MailCounts>& counts) { return counts.value_or(MailCounts{}); });
}

} // namespace pindesk::mail
