#pragma once
#include "core/mail/mailtransport.h"
#include "core/mail/smtphost.h"
#include "core/mail/smtptalk.h"
#include <memory>
#include <stop_token>

namespace pindesk::mail {

/// A connection to a mail host, kept for several mails.
class SmtpSession final : public MailTransport {
public:
    /// A stop ends the talk within a second, wherever it is.
    explicit SmtpSession(const SmtpHost& host, std::stop_token stop = {});
    ~SmtpSession() override;

    [[nodiscard]] tl::expected<void, SmtpFailure> send(const Letter& letter,
                                                       const MailHeartbeat& beat = {}) override;

    /// Connects, greets, begins TLS and authenticates, and sends nothing. What the host said is in talk().
    [[nodiscard]] tl::expected<void, SmtpFailure> greet();
    [[nodiscard]] const SmtpTalk& talk() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace pindesk::mail
