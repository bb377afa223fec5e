#pragma once
#include "core/audit/session.h"
#include "core/ledger/issue.h"
#include "core/storage/database.h"

namespace pindesk::pins {

struct RevealPinRequest {
    AccountNumber account;
    QString reason;                    ///< a code: see checkReason()
    std::optional<QString> verifiedBy; ///< the operator's statement in place of a verification
    /// How it is given out: Telephone, or Email, which takes answers that were typed and compared.
    ledger::Channel channel = ledger::Channel::Telephone;
};

/// The account's initial PIN, to read to a verified caller. A ticket with its audit row is committed first;
/// only then is the PIN read, so that nobody sees one without a trace. Not inside a group of writes: it would
/// read before the ticket is safe (Internal).
/// Needs reveal_initial_pin. CustomerPin when the customer chose the PIN; NotPermitted, detail
/// `reveal_limit`, after too many in an hour (setting `reveal.per_hour`, default 20): both are audited too.
/// InvalidInput, field `reason`; NotVerified, detail `answers_needed` when it rests on somebody's word alone
/// and goes out by e-mail; PinRefused, field `account`, detail `initial_expired`; NotFound; SealRefused.
[[nodiscard]] Result<Secret> revealPin(storage::Database& database, const audit::Session& session,
                                       const RevealPinRequest& request);

} // namespace pindesk::pins
