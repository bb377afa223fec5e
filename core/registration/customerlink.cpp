#include "core/registration/customerlink.h"
#include "core/mail/outbox.h"
#include "core/pins/pinrepository.h"
#include "core/staff/linkcode.h"
#include "core/staff/sitesettings.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Transaction;
namespace {

constexpr Milliseconds hour = 60 * 60 * 1000;

CustomerLinkPurpose purposeFrom(const QString& text) {
    return text == nameOf(CustomerLinkPurpose::Enable) ? CustomerLinkPurpose::Enable
                                                       : CustomerLinkPurpose::ResetPin;
}

Result<mail::SealedMail> sealMailFor(Connection& connection, CustomerLinkPurpose purpose,
                                     const Customer& customer, const Secret& token, int hours) {
    PINDESK_TRY(const QString base, staff::textSetting(connection, staff::keys::customerPages));
    if (base.isEmpty())
        return fail(ErrorCode::InvalidInput, QString::fromLatin1(staff::keys::customerPages), u"missing"_s);
    PINDESK_TRY(const auto key, mail::readOutboxKey(connection));
    mail::Mail mail;
    mail.kind =
        purpose == CustomerLinkPurpose::Enable ? mail::MailKind::Enable : mail::MailKind::ResetPinLink;
    mail.address = customer.email;
    mail.name = customer.calledName();
    mail.language = customer.language;
    mail.account = customer.id;
    mail.values.push_back({"link"_L1, addressOf(purpose, base, token)});
    mail.values.push_back({"hours"_L1, Secret(QByteArray::number(hours))});
    return mail::sealMail(key, mail);
}

} // namespace

QLatin1StringView nameOf(CustomerLinkPurpose purpose) {
    return purpose == CustomerLinkPurpose::Enable ? "enable"_L1 : "reset_pin"_L1;
}

Secret addressOf(CustomerLinkPurpose purpose, const QString& base, const Secret& token) {
    QByteArray front = base.toUtf8();
    if (!front.endsWith('/'))
        front += '/';
    front += purpose == CustomerLinkPurpose::Enable ? "enable/" : "reset/";
    const Secret code = staff::codeOf(token);
    Secret address(static_cast<std::size_t>(front.size()) + code.size());
    std::copy(front.begin(), front.end(), address.data());
    std::copy_n(code.data(), code.size(), address.data() + front.size());
    return address;
}

Result<Milliseconds> mailLink(Transaction& transaction, CustomerLinkPurpose purpose,
                              const Customer& customer) {
    Connection& connection = transaction.connection();
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const int hours, staff::numberSetting(connection, staff::keys::customerLinkHours));
    crypto::SystemRandom random;
    const Secret token = crypto::randomSecret(random, staff::linkTokenSize);
    PINDESK_TRY(const auto sealed, sealMailFor(connection, purpose, customer, token, hours));
    PINDESK_CHECK(pins::voidLinks(transaction, customer.id));
    const Milliseconds expiresAt = now + hours * hour;
    PINDESK_CHECK(
        transaction->execute("link_token_insert", {staff::tokenHash(token), QString(nameOf(purpose)),
                                                   customer.id, now, expiresAt, std::nullopt}));
    PINDESK_CHECK(mail::enqueue(transaction, sealed, expiresAt));
    return expiresAt;
}

CustomerLink::State CustomerLink::stateAt(Milliseconds moment) const {
    if (usedAt)
        return State::Used;
    if (voidedAt)
        return State::Void;
    return moment > expiresAt ? State::Expired : State::Open;
}

Result<std::optional<CustomerLink>> findCustomerLink(Connection& connection, const Secret& code) {
    const auto parsed = staff::parseLink(code.view());
    if (!parsed)
        return std::optional<CustomerLink>();
    return connection.row("customer_link_find", {staff::tokenHash(parsed->token)}, [](const Row& row) {
        CustomerLink link;
        link.purpose = purposeFrom(row.text(0));
        link.id = AccountId(row.integer(1));
        link.expiresAt = row.integer(2);
        link.usedAt = row.optionalInteger(3);
        link.voidedAt = row.optionalInteger(4);
        link.account = {row.bytes(5), row.bytes(6)};
        return link;
    });
}

Result<bool> useCustomerLink(Transaction& transaction, CustomerLinkPurpose purpose, AccountId account,
                             const Secret& code) {
    const auto parsed = staff::parseLink(code.view());
    if (!parsed)
        return false;
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto used,
                transaction->execute("customer_link_use", {staff::tokenHash(parsed->token), account,
                                                           QString(nameOf(purpose)), now}));
    return used == 1;
}

} // namespace pindesk::registration
