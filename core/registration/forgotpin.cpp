#include "core/registration/forgotpin.h"
#include "core/audit/audittrail.h"
#include "core/audit/heldkeys.h"
#include "core/mail/outbox.h"
#include "core/registration/customerlink.h"
#include "core/registration/ratelimit.h"
#include "core/staff/sitesettings.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using storage::Connection;
using storage::Transaction;
namespace {

constexpr Milliseconds hour = 60 * 60 * 1000;
constexpr RateLimit byAccount{"forgot_account", 3, hour};
constexpr RateLimit byPlace{"forgot_place", 30, hour};

Result<bool> isWithinLimits(Transaction& transaction, const AccountNumber& account, const Origin& origin) {
    if (!origin.place.isEmpty()) {
        PINDESK_TRY(const auto ofPlace, countUp(transaction, byPlace, origin.place));
        if (ofPlace > byPlace.most)
            return false;
    }
    PINDESK_TRY(const auto ofAccount, countUp(transaction, byAccount, account.text()));
    return ofAccount <= byAccount.most;
}

Result<void> mailPin(Transaction& transaction, const audit::Session& session, const Customer& customer) {
    Connection& connection = transaction.connection();
    PINDESK_TRY(Secret pin, audit::openSealed(connection, session, KeyPurpose::CustomerPin,
                                              crypto::pinContext(customer.pin.kind, customer.account),
                                              customer.pin.sealed));
    PINDESK_TRY(const auto key, mail::readOutboxKey(connection));
    mail::Mail mail;
    mail.kind = mail::MailKind::ForgottenPin;
    mail.address = customer.email;
    mail.name = customer.calledName();
    mail.language = customer.language;
    mail.account = customer.id;
    mail.values.push_back({"pin"_L1, std::move(pin)});
    PINDESK_TRY(const auto sealed, mail::sealMail(key, mail));
    return mail::enqueue(transaction, sealed, {});
}

} // namespace

Result<void> forgotPin(storage::Database& database, const audit::Session& session, const QString& typed,
                       const Origin& origin) {
    return database.write([&](Transaction& transaction) -> Result<void> {
        Connection& connection = transaction.connection();
        PINDESK_CHECK(audit::authorize(connection, session, Right::ServeCustomers));
        const auto account = AccountNumber::parse(typed);
        if (!account)
            return {};
        PINDESK_TRY(const bool isWithin, isWithinLimits(transaction, *account, origin));
        PINDESK_TRY(const auto customer, findCustomer(connection, *account));
        const bool mayHaveIt = customer && customer->flags == pins::AccountFlags{true, true} &&
                               customer->emailVerified && customer->pin.kind == crypto::PinKind::Customer;
        if (!isWithin || !mayHaveIt)
            return {};
        PINDESK_TRY(const QString what, staff::textSetting(connection, staff::keys::forgotPinMails));
        const bool isPin = what == "pin"_L1;
        if (isPin)
            PINDESK_CHECK(mailPin(transaction, session, *customer));
        else
            PINDESK_CHECK(mailLink(transaction, CustomerLinkPurpose::ResetPin, *customer));
        return audit::append(transaction, session,
                             {isPin ? u"pin_mailed"_s : u"reset_link_mailed"_s,
                              customer->account.toString(),
                              customer->id,
                              {},
                              {{u"email"_s, pins::maskedEmail(customer->email)}}});
    });
}

} // namespace pindesk::registration
