#pragma once
#include "core/audit/session.h"
#include "core/pins/pinrecord.h"
#include "core/storage/database.h"

namespace pindesk::pins {

struct ResetPinRequest {
    AccountNumber account;
    QString reason;                              ///< a code: see checkReason()
    QString note;                                ///< in the person's own words; may be empty
    std::optional<Secret> pin;                   ///< as typed; none: one is generated in the site's format
    std::optional<std::int64_t> expectedVersion; ///< of the record the person looked at
    std::optional<QString> verifiedBy;           ///< the operator's statement in place of a verification
    bool isTold = true;                          ///< whoever asks sees the new PIN and tells it to the caller
};

struct ResetPinOutcome {
    AccountId id;
    std::int64_t version = 0;
    Milliseconds undoUntil = 0;  ///< by the database's clock
    Milliseconds undoWindow = 0; ///< the same as how long from now
    bool generated = false;
    Secret pin; ///< for the console, which shows it large; the command line never prints it
};

/// Gives the account a new initial PIN: both flags become No, the hint is cleared, the e-mail address stays
/// and is unverified, open links and verifications end. What was replaced can be brought back for a while
/// (undoReset). Needs reset_pin.
/// InvalidInput: `reason`, `note`, `pin` (detail `generated_only`). PinRefused, field `pin`: a rule of the
/// policy, a weak-PIN scenario of a published profile (pinrules::checkWeakness), or `same_as_current` when
/// the current PIN is an initial one too (whether a typed PIN equals a customer's is neither known nor told).
/// ChangedByOther when the record has another version: the detail tells what happened. NotVerified, NotFound.
[[nodiscard]] Result<ResetPinOutcome> resetPin(storage::Database& database, const audit::Session& session,
                                               const ResetPinRequest& request);

} // namespace pindesk::pins
