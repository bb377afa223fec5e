#pragma once
#include "core/registration/newpin.h"
#include "core/storage/database.h"

namespace pindesk::registration {

struct RegisterRequest {
    ProvenCustomer customer; ///< of signInCustomer(), step Register
    NewPin chosen;
    QString email;
    QString language;        ///< of the page, for the mail; empty: the directory's
    QString assistedBy = {}; ///< user name of whoever has the customer at the counter
};

struct Registered {
    QString maskedEmail;
    Milliseconds linkExpiresAt = 0; ///< the last moment at which the mailed link is good
};

/// The customer replaces the initial PIN: Initialized becomes Yes, Enabled stays No until the link that is
/// mailed has been used (enableAccount). Needs serve_customers, and the keys of a service.
/// As setNewPin(); InvalidInput, field `email`; ChangedByOther when the proof is too old, the record was
/// changed meanwhile, or the customer has registered already: they sign in again.
[[nodiscard]] Result<Registered> registerCustomer(storage::Database& database, const audit::Session& session,
                                                  const RegisterRequest& request);

} // namespace pindesk::registration
