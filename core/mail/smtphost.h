#pragma once
#include "core/base/clock.h"
#include "core/base/secret.h"
#include <QString>

namespace pindesk::mail {

enum class SmtpSecurity {
    StartTls, ///< begins in the clear and goes on only after STARTTLS (RFC 3207)
    Tls,      ///< TLS from the first byte (RFC 8314)
};

/// How long to wait for a mail host, in milliseconds.
struct SmtpPatience {
    Milliseconds connect = 20'000;
    Milliseconds total = 300'000; ///< of one mail, from connecting to the last answer
};

/// Where mail is handed over, and as whom. TLS is always asked for, and the certificate always checked.
struct SmtpHost {
    QString name;
    int port = 0;
    SmtpSecurity security = SmtpSecurity::StartTls;
    QString user; ///< empty: without authentication
    Secret password;
    QByteArray certificates; ///< PEM, of who signed the host's; empty: those that the system trusts
    QString sender;          ///< address that bounces go back to
    SmtpPatience patience;

    [[nodiscard]] SmtpHost withoutPassword() const {
        return {name, port, security, user, {}, certificates, sender, patience};
    }
};

} // namespace pindesk::mail
