#include "core/registration/signincustomer.h"

namespace pindesk::registration {
using namespace Qt::StringLiterals;
using forcepin::ForcedChange;
namespace {

/// What the state of the account asks for.
CustomerStep stepOf(const pins::AccountFlags& flags) {
    if (!flags.initialized)
        return CustomerStep::Register;
    return flags.enabled ? CustomerStep::SignedIn : CustomerStep::UseLink;
}

/// The verdict of the channel's profile comes first.
CustomerStep stepAfter(ForcedChange::Step verdict, const pins::AccountFlags& flags) {
    switch (verdict) {
    case ForcedChange::Step::Normal:
        return stepOf(flags);
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
    const pins::AccountFlags flags = proof.customer->flags;
    // By telephone there is no link to use: a PIN that must be changed is changed.
    if (stepOf(flags) == CustomerStep::UseLink &&
        request.origin.channel.kind != forcepin::Channel::Kind::Telephone) {
        signIn.step = CustomerStep::UseLink;
        return signIn;
    }
    PINDESK_TRY(auto change, ForcedChange::begin(database, session, request.origin.channel,
                                                 proof.customer->account, request.pin));
    signIn.step = stepAfter(change.step(), flags);
    if (signIn.step == CustomerStep::ChangePin)
        signIn.change = std::move(change);
    return signIn;
}

} // namespace pindesk::registration
