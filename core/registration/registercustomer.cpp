#include "core/registration/registercustomer.h"
#include "core/audit/audittrail.h"
#include "core/mail/mailaddress.h"
#include "core/registration/customerlink.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;

Result<Registered> registerCustomer(storage::Database& database, const audit::Session& session,
                                    const RegisterRequest& request) {
    PINDESK_TRY(const QString email, mail::checkedAddress(request.email));
    return database.write([&](storage::Transaction& transaction) -> Result<Registered> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ServeCustomers));
        PINDESK_TRY(Customer customer, requireProven(transaction, request.customer));
        if (customer.flags.initialized)
            return fail(ErrorCode::ChangedByOther, u"account"_s);
        const pins::AccountFlags before = customer.flags;
        customer.email = email;
        if (!request.language.isEmpty())
            customer.language = request.language;
        PINDESK_TRY(const std::int64_t version,
                    setNewPin(transaction, session, customer, request.chosen, false));
        PINDESK_TRY(const Milliseconds expiresAt,
                    mailLink(transaction, CustomerLinkPurpose::Enable, customer));
        QJsonObject detail{{u"version"_s, qint64{version}},
                           {u"enabled"_s, before.enabled},
                           {u"email"_s, pins::maskedEmail(email)}};
        if (!request.assistedBy.isEmpty())
            detail[u"assisted_by"_s] = request.assistedBy;
        PINDESK_CHECK(
            audit::append(transaction, session,
                          {u"customer_registered"_s, customer.account.toString(), customer.id, {}, detail}));
        return Registered{pins::maskedEmail(email), expiresAt};
    });
}

} // namespace pindesk::registration
