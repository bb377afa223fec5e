#pragma once
#include "core/crypto/keypair.h"
#include "core/crypto/passwordkey.h"
#include "core/staff/staffrepository.h"
#include <QUuid>

namespace pindesk::staff {

/// A fresh key pair for a person, its private half wrapped under the password. Takes Argon2id's time:
/// never inside a transaction.
[[nodiscard]] Result<Credential> newCredential(const QUuid& siteId, StaffId id, const QString& userName,
                                               const Secret& password, const crypto::PasswordCost& cost,
                                               crypto::RandomSource& random);

} // namespace pindesk::staff
