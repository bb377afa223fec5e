#pragma once
#include "core/pins/verification.h"
#include "core/storage/database.h"

namespace pindesk::pins {

struct GiveHintRequest {
    AccountNumber account;
    std::optional<QString> verifiedBy; ///< the operator's statement in place of a verification
};

/// The customer's own hint, UTF-8, to read to a verified caller. Needs give_hint. NotVerified; NotFound,
/// field `hint`, when there is none; NotPermitted, detail `hint_off`, when the site gives no hints (setting
/// `hint.enabled`).
[[nodiscard]] Result<Secret> giveHint(storage::Database& database, const audit::Session& session,
                                      const GiveHintRequest& request);

} // namespace pindesk::pins
