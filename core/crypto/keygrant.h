#pragma once
#include "core/crypto/keypair.h"

namespace pindesk::crypto {

/// A site key sealed to a holder's public key, so that it can be granted without the holder being there:
/// version(1) || ephemeral public key(32) || nonce(12) || ciphertext || tag(16), AES-256-GCM under HKDF of
/// the X25519 shared secret (docs/formats.md). Bound to the key id and the holder; `key_grant.sealed_key`.
[[nodiscard]] Result<QByteArray> sealGrant(QByteArrayView publicKey, KeyId keyId, QByteArrayView holder,
                                           const Secret& siteKey);
/// SealRefused when it does not open: sealed to another pair, for another key id or holder, or changed.
[[nodiscard]] Result<Secret> openGrant(const KeyPair& pair, KeyId keyId, QByteArrayView holder,
                                       QByteArrayView sealed);

} // namespace pindesk::crypto
