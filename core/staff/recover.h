#pragma once
#include "core/base/secret.h"
#include "core/crypto/passwordkey.h"
#include "core/storage/database.h"

namespace pindesk::staff {

struct RecoverRequest {
    Secret recoveryKey; ///< as typed from paper
    QString administrator;
    Secret newPassword;
    QString workstation;
    crypto::PasswordCost cost;
};

/// Gives a site back to an administrator who proves the recovery key: makes the named person, or makes the
/// person there is, an active administrator with a new password and all keys. SealRefused when the key is
/// not this site's. Changes nothing unless everything succeeds.
[[nodiscard]] Result<void> recover(storage::Database& database, const RecoverRequest& request);

} // namespace pindesk::staff
