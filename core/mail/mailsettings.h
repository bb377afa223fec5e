#pragma once
#include "core/crypto/keyring.h"
#include "core/mail/smtphost.h"
#include "core/storage/connection.h"

/// The settings of the mail host. Kinds, ranges and words stand with all others in core/staff/sitesettings.h.
namespace pindesk::mail {

namespace keys {
inline constexpr const char* host = "mail.host";
inline constexpr const char* port = "mail.port";
inline constexpr const char* security = "mail.security";
inline constexpr const char* user = "mail.user";
inline constexpr const char* fromAddress = "mail.from_address";
inline constexpr const char* fromName = "mail.from_name";
inline constexpr const char* certificates = "mail.certificates";
/// Sealed for the outbox, in Base64; set by setMailPassword() alone.
inline constexpr const char* password = "mail.password";
} // namespace keys
inline constexpr int standardPort = 587; // RFC 6409

struct MailSettings {
    SmtpHost host;             ///< without the password
    QByteArray sealedPassword; ///< empty: none is set
    QString fromAddress;
    QString fromName; ///< empty: the site's
};

/// NotFound, field `mail_host`, when no host or no sender's address is set: the site sends no mail.
[[nodiscard]] Result<MailSettings> readMailSettings(storage::Connection& connection);
/// The host with its password. Who does not hold the `outbox` key gets it without user and password: that is
/// enough to see whether the host answers.
[[nodiscard]] Result<SmtpHost> openHost(const MailSettings& settings, const crypto::KeyRing& keys);

} // namespace pindesk::mail
