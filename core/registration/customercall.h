#pragma once
#include "core/forcepin/forcedchange.h"

/// A forced change of the PIN in which every step may reach another gateway: what ForcedChange needs is kept
/// in the database between two of them, sealed, and each step takes it away. A step that is repeated, or
/// taken twice at once, finds nothing, so that nobody has more attempts than there are.
namespace pindesk::registration {

/// What the customer is asked next.
struct CallStep {
    forcepin::ForcedChange::Step step = forcepin::ForcedChange::Step::Refused;
    Milliseconds wait = 0; ///< Refused: too many calls for this account; until the next one may begin
    Secret call;           ///< Identify, Choose, Confirm: what the next step is asked for with, once
    QString question = {}; ///< Identify
    int attempt = 0;       ///< Identify
    std::optional<Error> pinError = {}; ///< Choose, Refused: why a PIN was not taken
};

/// Whose call it is.
struct CallRequest {
    Secret call; ///< of the step before
    forcepin::Channel channel;
};

/// Keeps what signInCustomer() began. The same account begins at most five within an hour, or the attempts of
/// one call would be no limit. Needs serve_customers, and the keys of a service.
[[nodiscard]] Result<CallStep> beginCall(storage::Database& database, const audit::Session& session,
                                         const forcepin::ForcedChange& change);

/// Identify: the customer's answer. Refused also for a call that nobody knows, whatever the reason: it is
/// over, its step was taken before, or it is another client's. Needs serve_customers, and the keys of a
/// service. InvalidInput, field `call`, detail `other_step`: then nothing happened.
[[nodiscard]] Result<CallStep> answerCall(storage::Database& database, const audit::Session& session,
                                          const CallRequest& request, const QString& answer);
/// Choose and Confirm: the PIN that the customer entered. As answerCall().
[[nodiscard]] Result<CallStep> enterPin(storage::Database& database, const audit::Session& session,
                                        const CallRequest& request, const Secret& pin);

} // namespace pindesk::registration
