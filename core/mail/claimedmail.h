#pragma once
#include "core/audit/session.h"
#include "core/mail/mailtemplate.h"
#include "core/mail/mailtransport.h"
#include "core/mail/runmail.h"

/// The steps of runMail() on the queue's rows; each is one transaction.
namespace pindesk::mail {

/// A mail that this run alone may send until its claim ends.
struct ClaimedMail {
    MessageId id;
    std::int64_t claim = 0;
    QString kind;
    QString address, name, language;
    std::optional<AccountId> account;
    QByteArray body;
    int attempts = 0; ///< with this one
    Milliseconds createdAt = 0;
};

/// The next one that is due, or none. NotPermitted.
[[nodiscard]] Result<std::optional<ClaimedMail>>
claimMail(storage::Database& database, const audit::Session& session, const MailPacing& pacing);

/// The sender is still at it; false when the claim has ended and another run has the mail.
[[nodiscard]] Result<bool> renewClaim(storage::Database& database, const ClaimedMail& mail,
                                      const MailPacing& pacing);

/// Writes down what became of it: sent, or why not. Does nothing when the claim has ended meanwhile and
/// another run has the mail.
[[nodiscard]] Result<void> settleMail(storage::Database& database, const audit::Session& session,
                                      const ClaimedMail& mail, const std::optional<SmtpFailure>& failure,
                                      const MailPacing& pacing);

/// Gives up what has waited too long, and erases bodies that nobody will send any more; how many were given
/// up.
[[nodiscard]] Result<int> expireMails(storage::Database& database, const audit::Session& session,
                                      const MailPacing& pacing);

} // namespace pindesk::mail
