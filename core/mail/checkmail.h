#pragma once
#include "core/audit/session.h"
#include "core/mail/mailsettings.h"
#include "core/mail/mailtransport.h"
#include "core/storage/database.h"
#include <QStringList>
#include <stop_token>

namespace pindesk::mail {

/// One part of a check, in the order in which they are tried.
struct MailCheckPart {
    enum class State { Passed, Failed, NotTried };
    SmtpStep step = SmtpStep::Connect; ///< Connect, Greeting, Tls, Certificate or Authentication
    State state = State::NotTried;
    bool operator==(const MailCheckPart&) const = default;
};

struct MailCheck {
    QString host;
    int port = 0;
    QString user; ///< empty: the site sends without authentication
    std::vector<MailCheckPart> parts;
    std::optional<SmtpFailure> failure; ///< why the last part that was tried did not pass
    QStringList offered;                ///< ways of authentication that the host offers
    bool signedIn = false;              ///< user and password were tried and accepted

    [[nodiscard]] bool passed() const { return !failure; }
};

/// Whether the host would take mail, with as much as these keys open. Takes as long as the host does.
[[nodiscard]] Result<MailCheck> checkHost(const MailSettings& settings, const crypto::KeyRing& keys,
                                          std::stop_token stop = {});

/// Whether the site's mail host would take mail: connects, greets, begins TLS, checks the certificate and
/// authenticates; sends nothing. Who holds no `outbox` key cannot open the password: then only whether the
/// host offers authentication is looked at. Takes as long as the host does: not on the database lane. Needs
/// check_mail or send_mail. NotFound, field `mail_host`.
[[nodiscard]] Result<MailCheck> checkMail(storage::Database& database, const audit::Session& session,
                                          std::stop_token stop = {});

} // namespace pindesk::mail
