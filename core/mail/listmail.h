#pragma once
#include "core/audit/session.h"
#include "core/base/accountnumber.h"
#include "core/storage/database.h"

namespace pindesk::mail {

/// One mail of the outbox, less its text.
struct MailEntry {
    MessageId id;
    QString kind; ///< outbox.kind; the customers' kinds among them
    QString address, name, language;
    QString state; ///< `waiting`, `sent`, `refused`, `bounced`, `cancelled`
    int attempts = 0;
    Milliseconds createdAt = 0;
    std::optional<Milliseconds> nextAttemptAt, sentAt, expiresAt;
    QString failedStep; ///< mailtransport.h; of the last attempt, empty when it did not fail
    QString lastError;
    std::optional<AccountNumber> account;
    QString userName; ///< the staff member's that it is about
    bool canRetry = false;
};

/// Where a page ends.
struct MailPlace {
    Milliseconds createdAt = 0;
    MessageId id;
};

/// A page of the outbox, newest first: mails of one state, or all (`state` empty). `limit` is 1 to 1,000.
/// Needs read_mail_queue. InvalidInput, field `state`, detail `unknown`.
[[nodiscard]] Result<std::vector<MailEntry>> listMail(storage::Database& database,
                                                      const audit::Session& session, const QString& state,
                                                      std::optional<MailPlace> after, int limit);

/// What became of the newest mail that brought this member of the staff a link; none when none was ever
/// queued. For whoever may read the person: no right is asked here.
[[nodiscard]] Result<std::optional<MailEntry>> lastLinkMail(storage::Connection& connection, StaffId person);

struct MailCounts {
    int waiting = 0;
    int due = 0;     ///< of those, whose turn has come
    int refused = 0; ///< and could be tried again
    int failing = 0; ///< of those that wait, tried in vain at least once
    bool operator==(const MailCounts&) const = default;
};
/// How full the outbox is: no right is needed, every desk shows it.
[[nodiscard]] Result<MailCounts> readMailCounts(storage::Connection& connection);

} // namespace pindesk::mail
