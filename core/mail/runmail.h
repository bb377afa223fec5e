#pragma once
#include "core/audit/session.h"
#include "core/mail/mailtransport.h"
#include "core/storage/database.h"
#include <functional>
#include <stop_token>

namespace pindesk::mail {

/// How long mails wait and are tried, in milliseconds.
struct MailPacing {
    Milliseconds firstRetry = 60'000; ///< doubled after each failure
    Milliseconds longestRetry = 3'600'000;
    Milliseconds giveUp = 3 * 86'400'000LL; ///< of mails whose link has no end of its own
    /// How long a mail stays with a sender that has died. A living one renews its claim while it talks, which
    /// may take much longer (SmtpPatience::total): so this may be short, but should outlast a few renewals
    /// that a busy or restarted database does not take.
    Milliseconds claim = 60'000;
    Milliseconds renewal = 15'000;
};

struct MailRunOutcome {
    int sent = 0;
    int refused = 0;   ///< for ever, as they are
    int postponed = 0; ///< tried in vain, and tried again later
    int cancelled = 0; ///< too late: the link in them has ended
    int waiting = 0;   ///< left for a later run
    /// Why the run ended before the queue did: the mail host. Mails then wait.
    std::optional<SmtpFailure> stopped;
};

/// Sends what is due, oldest first, until nothing is or the mail host fails. Any number of runs may work side
/// by side: each mail is claimed first. A mail whose answer was lost is sent again, with the same Message-ID.
/// Needs send_mail and the `outbox` key. NotFound, field `mail_host`.
[[nodiscard]] Result<MailRunOutcome> runMail(storage::Database& database, const audit::Session& session,
                                             std::stop_token stop = {}, const MailPacing& pacing = {});
/// The same over a transport of one's own.
[[nodiscard]] Result<MailRunOutcome> runMail(storage::Database& database, const audit::Session& session,
                                             MailTransport& transport, std::stop_token stop = {},
                                             const MailPacing& pacing = {});

} // namespace pindesk::mail
