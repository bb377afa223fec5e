#include "core/mail/sendtestmail.h"
#include "core/audit/audittrail.h"
#include "core/crypto/random.h"
#include "core/mail/mailaddress.h"
#include "core/mail/mailmessage.h"
#include "core/mail/mailsettings.h"
#include "core/mail/mailtemplate.h"
#include "core/mail/smtpsession.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {

Result<std::optional<SmtpFailure>> sendTestMail(storage::Database& database, const audit::Session& session,
                                                const QString& address, const QString& language,
                                                std::stop_token stop) {
    PINDESK_TRY(const QString checked, checkedAddress(address));
    if (!session.keys.holds(crypto::KeyPurpose::Outbox))
        return fail(ErrorCode::KeyNotHeld, u"key"_s, nameOf(crypto::KeyPurpose::Outbox));
    crypto::SystemRandom random;
    MessageHead head;
    head.id = MessageId(crypto::randomId(random));
    head.toAddress = checked;
    Letterhead letterhead;
    MailSettings settings;
    PINDESK_CHECK(database.read([&](storage::Connection& connection) -> Result<void> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::SendMail));
        PINDESK_TRY(head.date, connection.now());
        PINDESK_TRY(letterhead, readLetterhead(connection));
        PINDESK_TRY(settings, readMailSettings(connection));
        return {};
    }));
    PINDESK_TRY(const MailText text,
                renderMail(MailKind::Test, language, letterhead, session.actor.userName, {}));
    head.siteId = letterhead.siteId;
    head.fromAddress = settings.fromAddress;
    head.fromName = settings.fromName.isEmpty() ? letterhead.siteName : settings.fromName;
    head.subject = text.subject;
    head.language = text.language;
    PINDESK_TRY(const SmtpHost host, openHost(settings, session.keys));
    SmtpSession smtp(host, std::move(stop));
    const auto sent = smtp.send({checked, buildMessage(head, text.body)});
    QJsonObject detail;
    if (!sent)
        detail.insert(u"failed_step"_s, QString(nameOf(sent.error().step)));
    PINDESK_CHECK(database.write([&](storage::Transaction& transaction) {
        return audit::append(transaction, session, {u"mail_tested"_s, u"mail"_s, {}, {}, detail});
    }));
    return sent ? std::nullopt : std::optional(sent.error());
}

} // namespace pindesk::mail
