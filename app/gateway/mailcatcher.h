#pragma once
#include "core/mail/mailtransport.h"
#include <QDateTime>
#include <deque>
#include <mutex>

namespace pindesk::gateway {

/// A mail that was taken instead of sent. Its text holds PINs and links, all of them invented: it is no
/// secret.
struct CaughtMail {
    int number = 0; ///< counted from 1
    QString recipient, subject, text;
    QDateTime at;
};

/// Takes the mails of a practice site, and keeps the newest in memory for who plays the customer.
class MailCatcher final : public mail::MailTransport {
public:
    static constexpr std::size_t most = 100;

    [[nodiscard]] tl::expected<void, mail::SmtpFailure> send(const mail::Letter& letter,
                                                             const mail::MailHeartbeat& beat) override;
    /// The newest first.
    [[nodiscard]] std::vector<CaughtMail> mails() const;
    [[nodiscard]] std::optional<CaughtMail> mail(int number) const;

private:
    mutable std::mutex m_mutex;
    std::deque<CaughtMail> m_mails; ///< the oldest first
    int m_count = 0;
};

} // namespace pindesk::gateway
