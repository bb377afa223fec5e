#pragma once
#include "core/registration/customer.h"

namespace pindesk::registration {

/// One row of `sign_in_event`: what customers did, for the diagnosis at the desk and for the population
/// watch.
struct SignInEvent {
    enum class Outcome {
        Succeeded,  ///< `succeeded`: the right PIN
        Failed,     ///< `failed`
        Delayed,    ///< `delayed`: after too many failures, nothing was looked at
        LinkOpened, ///< `link_opened`: the page of a link was fetched, by the customer or by a mail scanner
    };
    std::optional<AccountNumber> account; ///< none: what was typed is no account number, and is not kept
    forcepin::Channel::Kind channel = forcepin::Channel::Kind::Gateway;
    Outcome outcome = Outcome::Failed;
};
[[nodiscard]] QLatin1StringView nameOf(SignInEvent::Outcome outcome);

[[nodiscard]] Result<void> noteSignIn(storage::Transaction& transaction, const SignInEvent& event);

} // namespace pindesk::registration
