#include "core/distribution/replywithpin.h"
#include "core/audit/audittrail.h"
#include "core/mail/mailaddress.h"
#include "core/mail/mailtemplate.h"
#include "core/mail/outbox.h"
#include "core/pins/pinrepository.h"
#include "core/pins/revealpin.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using mail::MailKind;
using storage::Connection;
using Way = ReplyWithPinRequest::Way;
namespace {

struct Recipient {
    AccountId id;
    QString name;
    QString language;
    QString directoryEmail;
};

Result<Recipient> findRecipient(Connection& connection, const AccountNumber& account) {
    PINDESK_TRY(const pins::PinRecord record, pins::findRecord(connection, account));
    PINDESK_TRY(auto found, connection.row("reply_recipient", {record.id}, [&](const storage::Row& row) {
        Recipient recipient{record.id, u"%1 %2"_s.arg(row.text(0), row.text(1)).simplified(), row.text(3),
                            row.text(4)};
        if (recipient.name.isEmpty())
            recipient.name = row.text(2);
        return recipient;
    }));
    return found.value_or(Recipient{record.id, {}, {}, {}});
}

Result<mail::SealedMail> sealReply(Connection& connection, const Recipient& recipient, const QString& address,
                                   Secret pin) {
    PINDESK_TRY(const auto key, mail::readOutboxKey(connection));
    mail::Mail reply;
    reply.kind = MailKind::InitialPin;
    reply.address = address;
    reply.name = recipient.name.isEmpty() ? address : recipient.name;
    reply.language = recipient.language;
    reply.account = recipient.id;
    reply.values.push_back({"pin"_L1, std::move(pin)});
    return mail::sealMail(key, reply);
}

Result<PinReply> render(Connection& connection, const Recipient& recipient, const QString& address,
                        const Secret& pin) {
    PINDESK_TRY(const auto letterhead, mail::readLetterhead(connection));
    PINDESK_TRY(auto text,
                mail::renderMail(MailKind::InitialPin, recipient.language, letterhead,
                                 recipient.name.isEmpty() ? address : recipient.name, {{"pin", pin.view()}}));
    return PinReply{text.subject, std::move(text.body)};
}

} // namespace

Result<PinReply> replyWithPin(storage::Database& database, const audit::Session& session,
                              const ReplyWithPinRequest& request) {
    PINDESK_TRY(const QString address, mail::checkedAddress(request.recipient));
    PINDESK_TRY(
        Secret pin,
        pins::revealPin(database, session, {request.account, u"not_received"_s, {}, ledger::Channel::Email}));
    PINDESK_TRY(Recipient recipient, database.read([&](Connection& connection) {
        return findRecipient(connection, request.account);
    }));
    if (!request.language.isEmpty())
        recipient.language = request.language;
    PinReply reply;
    std::optional<mail::SealedMail> sealed;
    if (request.way == Way::HandOver) {
        PINDESK_TRY(reply, database.read([&](Connection& connection) {
            return render(connection, recipient, address, pin);
        }));
    } else {
        PINDESK_TRY(sealed, database.read([&](Connection& connection) {
            return sealReply(connection, recipient, address, std::move(pin));
        }));
    }
    const bool isOnRecord = address.compare(recipient.directoryEmail, Qt::CaseInsensitive) == 0;
    PINDESK_CHECK(database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::RevealInitialPin));
        if (sealed)
            PINDESK_CHECK(mail::enqueue(transaction, *sealed, {}));
        return audit::append(
            transaction, session,
            {sealed ? u"reply_queued"_s : u"reply_prepared"_s,
             request.account.toString(),
             recipient.id,
             {},
             {{u"email"_s, pins::maskedEmail(address)}, {u"address_on_record"_s, isOnRecord}}});
    }));
    return reply;
}

} // namespace pindesk::distribution
