#include "core/mail/outbox.h"
#include "core/crypto/outboxseal.h"
#include "core/mail/mailaddress.h"
#include "core/mail/mailvalues.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

Result<void> checkValues(const Mail& mail) {
    for (const QLatin1StringView name : valuesOf(mail.kind))
        if (std::none_of(mail.values.begin(), mail.values.end(),
                         [&](const MailValue& value) { return value.name == name; }))
            return fail(ErrorCode::InvalidInput, name, u"missing"_s);
    for (const MailValue& value : mail.values) {
        const auto bytes = value.text.bytes();
        if (std::any_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte < ' '; }))
            return fail(ErrorCode::InvalidInput, value.name, u"character"_s);
    }
    return {};
}

} // namespace

Result<SealedMail> sealMail(const OutboxKey& key, const Mail& mail) {
    PINDESK_TRY(const QString address, checkedAddress(mail.address));
    PINDESK_CHECK(checkRecipientName(mail.name));
    PINDESK_CHECK(checkValues(mail));
    crypto::SystemRandom random;
    const MessageId id(crypto::randomId(random));
    PINDESK_TRY(QByteArray body, crypto::sealForOutbox(key.id, key.publicKey, QByteArray::number(id.value()),
                                                       packValues(mail.values).view()));
    return SealedMail{id,           mail.kind,  address,        mail.name.trimmed(), mail.language,
                      mail.account, mail.staff, std::move(body)};
}

Result<void> enqueue(storage::Transaction& transaction, const SealedMail& mail,
                     std::optional<Milliseconds> expiresAt) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("outbox_enqueue",
                                       {mail.id, QString(nameOf(mail.kind)), mail.address, mail.name,
                                        mail.language, mail.account, mail.staff, mail.body, now, expiresAt}));
    return {};
}

} // namespace pindesk::mail
