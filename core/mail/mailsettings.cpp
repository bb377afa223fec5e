#include "core/mail/mailsettings.h"
#include "core/crypto/outboxseal.h"
#include "core/storage/settings.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {

Result<MailSettings> readMailSettings(storage::Connection& connection) {
    const auto text = [&](const char* key) {
        return storage::setting(connection, key, QString()).map([](const QJsonValue& value) {
            return value.toString();
        });
    };
    MailSettings settings;
    PINDESK_TRY(settings.host.name, text(keys::host));
    PINDESK_TRY(const QJsonValue port, storage::setting(connection, keys::port, standardPort));
    settings.host.port = port.toInt(standardPort);
    PINDESK_TRY(const QString security, text(keys::security));
    settings.host.security = security == "tls"_L1 ? SmtpSecurity::Tls : SmtpSecurity::StartTls;
    PINDESK_TRY(settings.host.user, text(keys::user));
    PINDESK_TRY(const QString certificates, text(keys::certificates));
    settings.host.certificates = certificates.toUtf8();
    PINDESK_TRY(settings.fromAddress, text(keys::fromAddress));
    PINDESK_TRY(settings.fromName, text(keys::fromName));
    PINDESK_TRY(const QString password, text(keys::password));
    settings.sealedPassword = QByteArray::fromBase64(password.toLatin1());
    settings.host.sender = settings.fromAddress;
    if (settings.host.name.isEmpty() || settings.fromAddress.isEmpty())
        return fail(ErrorCode::NotFound, u"mail_host"_s);
    return settings;
}

Result<SmtpHost> openHost(const MailSettings& settings, const crypto::KeyRing& keys) {
    SmtpHost host = settings.host.withoutPassword();
    if (!keys.holds(crypto::KeyPurpose::Outbox)) {
        host.user.clear();
        return host;
    }
    if (!settings.sealedPassword.isEmpty()) {
        PINDESK_TRY(host.password, crypto::openFromOutbox(keys, keys::password, settings.sealedPassword));
    }
    return host;
}

} // namespace pindesk::mail
