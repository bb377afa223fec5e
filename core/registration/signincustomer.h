#pragma once
#include "core/forcepin/forcedchange.h"
#include "core/registration/provecustomer.h"
#include "core/storage/database.h"

namespace pindesk::registration {

struct CustomerSignInRequest {
    QString account; ///< as typed
    Secret pin;
    Origin origin;
};

/// What the customer does next.
enum class CustomerStep {
    Refused,   ///< one message, whatever was wrong
    Delayed,   ///< too many failures: try again later
    Register,  ///< chooses a PIN, a hint, and gives an e-mail address: registerCustomer()
    UseLink,   ///< has registered; the link that was mailed is to be used, or sent again: sendLink()
    ChangePin, ///< the profile of the channel forces a change: `change` leads through it
    SignedIn,
};
/// `refused`, `delayed`, `register`, `use_link`, `change_pin`, `signed_in`.
[[nodiscard]] QLatin1StringView nameOf(CustomerStep step);

struct CustomerSignIn {
    CustomerStep step = CustomerStep::Refused;
    Milliseconds wait = 0;                        ///< Delayed
    std::optional<ProvenCustomer> customer;       ///< but for Refused and Delayed
    std::optional<forcepin::ForcedChange> change; ///< ChangePin
};

/// A customer signs in with account number and PIN (domain: registration). Needs serve_customers, and the
/// keys of a service. KeyNotHeld.
[[nodiscard]] Result<CustomerSignIn> signInCustomer(storage::Database& database,
                                                    const audit::Session& session,
                                                    const CustomerSignInRequest& request);

} // namespace pindesk::registration
