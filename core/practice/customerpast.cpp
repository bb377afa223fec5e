#include "core/practice/customerpast.h"
#include "core/crypto/digest.h"
#include "core/crypto/pingenerator.h"
#include "core/pins/pinrepository.h"
#include <QDateTime>

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

constexpr Milliseconds minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr Milliseconds linkLife = 4 * hour;

QString addressOf(const InventedCustomer& customer, EmailPast past) {
    if (past == EmailPast::None)
        return {};
    QString address = customer.email;
    if (address.isEmpty())
        address = u"customer.%1@example.org"_s.arg(QString::fromLatin1(customer.account.location));
    return past == EmailPast::Right ? address : address.replace(u"example"_s, u"exmaple"_s);
}

/// A moment near that one at which the desk is staffed, 8 to 18 o'clock.
Milliseconds inOfficeHours(Milliseconds moment) {
    const int oclock = QDateTime::fromMSecsSinceEpoch(moment).time().hour();
    if (oclock < 8)
        return moment - 14 * hour;
    return oclock < 18 ? moment : moment - 8 * hour;
}

Result<void> writeMail(storage::Transaction& transaction, const CustomerPast& past, AccountId account,
                       crypto::RandomSource& random) {
    using State = pins::EnablingMail::State;
    const bool left = *past.mail == State::Sent || *past.mail == State::Bounced;
    const std::optional<Milliseconds> sentAt =
        left ? std::optional(past.pinSetAt + minute / 3) : std::nullopt;
    const bool isRefused = *past.mail == State::Refused;
    const char* state = *past.mail == State::Sent      ? "sent"
                        : *past.mail == State::Bounced ? "bounced"
                        : isRefused                    ? "refused"
                                                       : "waiting";
    PINDESK_CHECK(transaction->execute(
        "outbox_insert", {crypto::randomId(random), u"enable"_s, past.email, past.language, account,
                          QString::fromLatin1(state), left || isRefused ? 1 : 0, past.pinSetAt, sentAt,
                          isRefused ? std::optional(u"550 5.1.1 no such address"_s) : std::nullopt}));
    return {};
}

Result<void> writeLink(storage::Transaction& transaction, const CustomerPast& past, AccountId account,
                       crypto::RandomSource& random) {
    const Secret token = crypto::randomSecret(random, 32);
    const std::optional<Milliseconds> usedAt =
        past.link == LinkPast::Used ? std::optional(past.pinSetAt + linkUsedAfter) : std::nullopt;
    PINDESK_CHECK(
        transaction->execute("link_token_insert", {crypto::sha256(token.view()), u"enable"_s, account,
                                                   past.pinSetAt, past.pinSetAt + linkLife, usedAt}));
    return {};
}

} // namespace

Result<PastInventor> PastInventor::make(const crypto::KeyRing& keys, Milliseconds now) {
    PINDESK_TRY(auto pins, keys.sealer(crypto::KeyPurpose::CustomerPin));
    PINDESK_TRY(auto hints, keys.sealer(crypto::KeyPurpose::PersonalData));
    return PastInventor(std::move(pins), std::move(hints), now);
}

Milliseconds PastInventor::drawnBetween(Milliseconds from, Milliseconds to) {
    return to <= from ? from : from + static_cast<Milliseconds>(m_random()) % (to - from);
}

Result<CustomerPast> PastInventor::invent(const InventedCustomer& customer) {
    const Past& past = pastOf(customer.story);
    CustomerPast told;
    told.account = customer.account;
    told.language = customer.language;
    Milliseconds moment = m_now - drawnBetween(past.youngest * minute, past.oldest * minute);
    if (past.desk == DeskPast::Reset) {
        moment = inOfficeHours(moment);
        // Registered long ago; what the story has of sign-ins came after the reset.
        told.flags = {true, true};
        told.pinSetAt = moment - drawnBetween(30 * day, 400 * day);
        told.resetAt = moment;
        told.email = addressOf(customer, EmailPast::Right);
        told.mail = pins::EnablingMail::State::Sent;
        told.link = LinkPast::Used;
        told.signIns.push_back({drawnBetween(told.pinSetAt + hour, moment), "gateway", true});
    } else {
        told.flags = past.flags;
        told.pinSetAt = moment;
        told.email = addressOf(customer, past.email);
        told.mail = past.mail;
        told.link = past.link;
        if (past.desk == DeskPast::ResetAndUndone)
            told.resetAt = moment + 10 * minute;
    }
    addSignIns(past, told);
    if (told.flags.initialized)
        PINDESK_CHECK(sealSecrets(customer, told));
    return told;
}

void PastInventor::addSignIns(const Past& past, CustomerPast& told) {
    if (past.channel != nullptr) {
        // With the initial PIN, on the way to choosing one; later when the story goes on after that.
        const bool later = stateOf(told.flags) != pins::AccountState::Waiting;
        told.signIns.push_back(
            {later ? drawnBetween(told.pinSetAt + hour, m_now) : told.pinSetAt - 4 * minute, past.channel,
             true});
    }
    const Milliseconds since = (past.desk == DeskPast::Reset ? *told.resetAt : told.pinSetAt) + minute;
    const int failed = past.failedSignIns == 0 ? 0 : 1 + drawn(m_random, past.failedSignIns);
    for (int i = 0; i < failed; ++i)
        told.signIns.push_back({drawnBetween(since, m_now), "gateway", false});
}

/// As customers choose: one in eight takes what others can find out, so that profiles have somebody to judge.
Result<Secret> PastInventor::choosePin(const InventedCustomer& customer) {
    QString easy;
    switch (drawn(m_random, 32)) {
    case 0:
        easy = customer.ssnLast4;
        break;
    case 1:
        easy = customer.phones.value(0).right(4);
        break;
    case 2:
        easy = customer.postalCode.left(4);
        break;
    case 3:
        easy = QString(4, QChar(u'0' + static_cast<char16_t>(drawn(m_random, 10))));
        break;
    default:
        break;
    }
    if (!easy.isEmpty())
        return Secret(easy.toLatin1());
    crypto::SystemRandom random;
    return crypto::PinGenerator(crypto::PinFormat::readable(), random).next();
}

Result<void> PastInventor::sealSecrets(const InventedCustomer& customer, CustomerPast& told) {
    PINDESK_TRY(const Secret pin, choosePin(customer));
    PINDESK_TRY(const QByteArray sealed,
                m_pins.seal(crypto::pinContext(crypto::PinKind::Customer, customer.account), pin.view()));
    told.chosenPin = pins::StoredPin{crypto::PinKind::Customer, sealed, m_pins.keyId(), told.pinSetAt};
    if (pastOf(customer.story).hasHint || told.resetAt) {
        PINDESK_TRY(told.sealedHint,
                    m_hints.seal(crypto::hintContext(customer.account), customer.hint.toUtf8()));
    }
    return {};
}

Result<AccountId> writePast(storage::Transaction& transaction, const CustomerPast& past,
                            crypto::RandomSource& random) {
    PINDESK_TRY(pins::PinRecord record, pins::claimRecord(transaction, past.account));
    record.flags = past.flags;
    record.sealedHint = past.sealedHint;
    record.email = past.email;
    record.emailVerified = past.flags.enabled;
    record.pinSetAt = past.pinSetAt;
    PINDESK_CHECK(pins::saveRecord(transaction, record));
    if (past.chosenPin)
        PINDESK_CHECK(pins::replacePin(transaction, record.id, *past.chosenPin));
    for (const CustomerPast::SignIn& signIn : past.signIns)
        PINDESK_CHECK(transaction->execute("sign_in_event_insert",
                                           {crypto::randomId(random), record.id, past.account.toString(),
                                            signIn.at, QString::fromLatin1(signIn.channel),
                                            signIn.succeeded ? u"succeeded"_s : u"failed"_s}));
    if (past.mail)
        PINDESK_CHECK(writeMail(transaction, past, record.id, random));
    if (past.link != LinkPast::None)
        PINDESK_CHECK(writeLink(transaction, past, record.id, random));
    return record.id;
}

} // namespace pindesk::practice
