#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/passwordkey.h"

namespace pindesk::crypto {

/// Argon2id version 1.3 (RFC 9106) without secret and associated data. Internal: `field` names the cause,
/// e.g. no memory.
[[nodiscard]] Result<Secret> argon2id(const Secret& password, QByteArrayView salt, const PasswordCost& cost,
                                      std::size_t size);

} // namespace pindesk::crypto
