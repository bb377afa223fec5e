#pragma once
#include "core/pins/verification.h"
#include "core/storage/database.h"

namespace pindesk::pins {

struct OverrideVerificationRequest {
    AccountNumber account;
    StaffId staff; ///< who may then go on with this account
    QString reason;
};

/// A supervisor answers for a caller whom the checklist could not verify: one person may work on one account,
/// as long as any verification holds. `supervisor` is their own session: at their own desk, or made for this
/// one call from the name and password they typed at the CSR's desk, whose audit chain it then begins; either
/// way the keys of the CSR stay as they are. Needs override_verification; nobody overrides for themselves
/// (NotPermitted, detail `own_request`) unless the setting `four_eyes` is off. InvalidInput, field `reason`.
[[nodiscard]] Result<void> overrideVerification(storage::Database& database, const audit::Session& supervisor,
                                                const OverrideVerificationRequest& request);

} // namespace pindesk::pins
