#include "core/registration/signincustomer.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using forcepin::ForcedChange;
namespace {

CustomerStep stepAfter(ForcedChange::Step step) {
    switch (step) {
    case ForcedChange::Step::Normal:
        return CustomerStep::SignedIn;
    case ForcedChange::Step::Register:
        return CustomerStep::Register;
    default:
        return CustomerStep::ChangePin;
    }
}

} // namespace

QLatin1StringView nameOf(CustomerStep step) {
    using enum CustomerStep;
    switch (step) {
    case Delayed:
        return "delayed"_L1;
    case Register:
        return "register"_L1;
    case UseLink:
        return "use_link"_L1;
    case ChangePin:
        return "change_pin"_L1;
    case SignedIn:
        return "signed_in"_L1;
    case Refused:
        break;
    }
    return "refused"_L1;
}

Result<CustomerSignIn> signInCustomer(storage::Database& database, const audit::Session& session,
                                      const CustomerSignInRequest& request) {
    PINDESK_TRY(const Proof proof, database.write([&](storage::Transaction& transaction) {
        return proveCustomer(transaction, session, request.account, request.pin, request.origin);
    }));
    CustomerSignIn signIn;
    signIn.wait = proof.wait;
    if (proof.outcome == Proof::Outcome::Delayed)
        signIn.step = CustomerStep::Delayed;
    if (proof.outcome != Proof::Outcome::Right)
        return signIn;
    signIn.customer = proof.proven();
    if (!proof.customer->flags.initialized) {
        signIn.step = CustomerStep::Register;
    } else if (!proof.customer->flags.enabled) {
        signIn.step = CustomerStep::UseLink;
    } else {
        PINDESK_TRY(auto change, ForcedChange::begin(database, session, request.origin.channel,
                                                     proof.customer->account, request.pin));
        signIn.step = stepAfter(change.step());
        if (signIn.step == CustomerStep::ChangePin)
            signIn.change = std::move(change);
    }
    return signIn;
}

} // namespace pindesk::registration
