#pragma once
#include "core/registration/provecustomer.h"
#include "core/storage/database.h"

namespace pindesk::registration {

struct EnableRequest {
    Secret code;     ///< of the link
    QString account; ///< as typed
    Secret pin;      ///< the one the customer chose
    Origin origin;
};

struct EnableOutcome {
    enum class Step {
        Refused,   ///< account and PIN do not fit: one message, whatever was wrong
        Delayed,   ///< too many failures
        LinkEnded, ///< used, too old, or not this account's: a new one can be sent (sendLink)
        Enabled,   ///< now, or by the same link before
    };
    Step step = Step::Refused;
    Milliseconds wait = 0;                  ///< Delayed
    std::optional<ProvenCustomer> customer; ///< LinkEnded, Enabled
};
/// `refused`, `delayed`, `link_ended`, `enabled`.
[[nodiscard]] QLatin1StringView nameOf(EnableOutcome::Step step);

/// The customer confirms the e-mail address by the link that was mailed: Enabled becomes Yes. Needs
/// serve_customers, and the keys of a service. KeyNotHeld.
[[nodiscard]] Result<EnableOutcome> enableAccount(storage::Database& database, const audit::Session& session,
                                                  const EnableRequest& request);

} // namespace pindesk::registration
