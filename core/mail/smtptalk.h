#pragma once
#include "core/mail/mailtransport.h"
#include <QByteArray>
#include <QStringList>

namespace pindesk::mail {

/// What was said on a connection, as the library reports it line by line: from it follows at which step the
/// talk ended, and what the host said there. Keeps the host's words only: what is sent may be a password.
class SmtpTalk {
public:
    void sent(QByteArrayView command);
    void received(QByteArrayView line);
    /// Bytes of a TLS handshake went out.
    void shookHands();

    /// A new mail on the same connection.
    void beginMail();

    [[nodiscard]] SmtpStep step() const { return m_step; }
    /// The code of the last complete reply to the last command; 0 while none came.
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] QString reply() const;
    [[nodiscard]] QStringList offeredAuthentication() const { return m_authentication; }
    [[nodiscard]] bool hasAuthenticated() const { return m_hasAuthenticated; }

private:
    SmtpStep m_step = SmtpStep::Connect;
    bool m_hasGreeted = false;
    bool m_isOver = false; ///< QUIT was sent: what follows says nothing about the mail
    bool m_isNewReply = true;
    int m_code = 0;
    QByteArray m_reply;
    QStringList m_authentication;
    bool m_hasAuthenticated = false;
};

/// One printable line of at most 300 characters: hosts may say anything.
[[nodiscard]] QString oneLine(QByteArrayView text);

} // namespace pindesk::mail
