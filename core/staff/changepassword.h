#pragma once
#include "core/base/secret.h"
#include "core/crypto/passwordkey.h"
#include "core/storage/database.h"

namespace pindesk::staff {

struct ChangePasswordRequest {
    QString userName;
    Secret password; ///< the one so far; right also when it has become too old
    Secret newPassword;
    QString workstation;
    crypto::PasswordCost cost;
};

/// A new password for the same keys, by the person. Errors of signIn() for the password so far, counted like
/// a sign-in; InvalidInput, field `password`, for the new one (checkPassword, `previous:N`). Recorded as
/// `password_changed`. Takes Argon2id's time several times.
[[nodiscard]] Result<void> changePassword(storage::Database& database, const ChangePasswordRequest& request);

} // namespace pindesk::staff
