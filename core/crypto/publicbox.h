#pragma once
#include "core/crypto/keypair.h"
#include <optional>

namespace pindesk::crypto {

/// Bytes that putting into a box adds.
inline constexpr qsizetype boxOverhead = 32 + 12 + 16;

/// What anybody can seal to a public key and only the holder of the private one opens:
/// ephemeral public key(32) || nonce(12) || ciphertext || tag(16), AES-256-GCM under HKDF of the X25519
/// shared secret (docs/formats.md). `use` names what the key is for, `associated` binds the box to its place.
/// InvalidInput, field `public_key`.
[[nodiscard]] Result<QByteArray> sealBox(QByteArrayView publicKey, QByteArrayView use,
                                         QByteArrayView associated, QByteArrayView plaintext);
/// Nothing when it does not open: sealed to another pair, for another use or place, or changed.
[[nodiscard]] std::optional<Secret> openBox(const KeyPair& pair, QByteArrayView use,
                                            QByteArrayView associated, QByteArrayView box);

} // namespace pindesk::crypto
