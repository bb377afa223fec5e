#include "core/registration/resetbylink.h"
#include "core/audit/audittrail.h"
#include "core/registration/customerlink.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;

Result<void> resetByLink(storage::Database& database, const audit::Session& session,
                         const ResetByLinkRequest& request) {
    const auto account = AccountNumber::parse(request.account);
    return database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ServeCustomers));
        if (!account)
            return fail(ErrorCode::LinkRefused, u"link"_s);
        PINDESK_TRY(const auto customer, findCustomer(transaction.connection(), *account));
        if (!customer || customer->flags != pins::AccountFlags{true, true})
            return fail(ErrorCode::LinkRefused, u"link"_s);
        PINDESK_TRY(const bool isTaken,
                    useCustomerLink(transaction, CustomerLinkPurpose::ResetPin, customer->id, request.code));
        if (!isTaken)
            return fail(ErrorCode::LinkRefused, u"link"_s);
        PINDESK_TRY(const std::int64_t version,
                    setNewPin(transaction, session, *customer, request.chosen, true));
        return audit::append(transaction, session,
                             {u"pin_reset_by_customer"_s,
                              customer->account.toString(),
                              customer->id,
                              {},
                              {{u"version"_s, qint64{version}}}});
    });
}

} // namespace pindesk::registration
