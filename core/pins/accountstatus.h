#pragma once
#include "core/audit/session.h"
#include "core/base/clock.h"
#include "core/storage/database.h"

namespace pindesk::pins {

/// What may change while somebody has an account on the screen.
struct AccountStatus {
    std::int64_t version = 0;                  ///< another one than on the screen: read the account again
    std::optional<Milliseconds> verifiedUntil; ///< the caller is verified for this person
    std::optional<Milliseconds> undoUntil;     ///< this person may undo the last reset
    bool isVerifiedByAnswers = false;          ///< typed and compared, not by somebody's word
    bool operator==(const AccountStatus&) const = default;
};

/// Cheap, for asking every other second; nothing of the account is told, so no audit row is written. Needs
/// look_up_account. NotFound, field `account`.
[[nodiscard]] Result<AccountStatus> accountStatus(storage::Database& database, const audit::Session& session,
                                                  const AccountNumber& account);

} // namespace pindesk::pins
