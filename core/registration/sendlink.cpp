#include "core/registration/sendlink.h"
#include "core/audit/audittrail.h"
#include "core/pins/pinrepository.h"
#include "core/registration/customerlink.h"
#include "core/registration/ratelimit.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using storage::Transaction;
namespace {

constexpr RateLimit linkMails{"customer_link", 3, 60 * 60 * 1000};

Result<SentLink> sendTo(Transaction& transaction, const audit::Session& session, const Customer& customer) {
    if (pins::stateOf(customer.flags) != pins::AccountState::Waiting || customer.email.isEmpty())
        return fail(ErrorCode::ChangedByOther, u"account"_s, u"not_waiting"_s);
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto mails, countUp(transaction, linkMails, customer.account.text()));
    if (mails > linkMails.most)
        return SentLink{false, linkMails.wait(now), {}, 0};
    PINDESK_TRY(const Milliseconds expiresAt, mailLink(transaction, CustomerLinkPurpose::Enable, customer));
    const QString masked = pins::maskedEmail(customer.email);
    PINDESK_CHECK(audit::append(
        transaction, session,
        {u"link_sent"_s, customer.account.toString(), customer.id, {}, {{u"email"_s, masked}}}));
    return SentLink{true, 0, masked, expiresAt};
}

} // namespace

Result<SentLink> sendLink(storage::Database& database, const audit::Session& session,
                          const ProvenCustomer& proven) {
    return database.write([&](Transaction& transaction) -> Result<SentLink> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ServeCustomers));
        PINDESK_TRY(const Customer customer, requireProven(transaction, proven));
        return sendTo(transaction, session, customer);
    });
}

Result<SentLink> sendLinkAgain(storage::Database& database, const audit::Session& session,
                               const AccountNumber& account) {
    return database.write([&](Transaction& transaction) -> Result<SentLink> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::VerifyCaller));
        PINDESK_TRY(const auto customer, findCustomer(transaction.connection(), account));
        if (!customer)
            return pins::noRecord(transaction.connection(), account);
        return sendTo(transaction, session, *customer);
    });
}

} // namespace pindesk::registration
