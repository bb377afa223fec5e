#include "core/registration/openlink.h"
#include "core/registration/signinevent.h"

namespace pindesk::registration {

Result<CustomerLink::State> openLink(storage::Database& database, const audit::Session& session,
                                     const Secret& code) {
    return database.write([&](storage::Transaction& transaction) -> Result<CustomerLink::State> {
        PINDESK_CHECK(audit::authorize(transaction.connection(), session, Right::ServeCustomers));
        PINDESK_TRY(const auto link, findCustomerLink(transaction.connection(), code));
        if (!link)
            return CustomerLink::State::Unknown;
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_CHECK(noteSignIn(transaction, {link->account, forcepin::Channel::Kind::Gateway,
                                               SignInEvent::Outcome::LinkOpened}));
        return link->stateAt(now);
    });
}

} // namespace pindesk::registration
