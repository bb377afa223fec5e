#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

namespace pindesk::crypto {

/// The recovery key is the X25519 private key of the holder `recovery`. On paper: 56 Base32 characters
/// (RFC 4648: A-Z 2-7) in 14 groups of 4 with dashes, of the 32 bytes and the first 3 of their SHA-256.
[[nodiscard]] Secret recoveryKeyText(const Secret& privateKey);

/// Reads it back whatever its case, spaces, line ends and dashes. InvalidInput, field `recovery_key`, detail
/// `character` (one that Base32 does not have), `length` or `checksum`.
[[nodiscard]] Result<Secret> parseRecoveryKey(QByteArrayView typed);

} // namespace pindesk::crypto
