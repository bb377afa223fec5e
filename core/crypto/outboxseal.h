#pragma once
#include "core/crypto/keypair.h"
#include "core/crypto/keyring.h"

namespace pindesk::crypto {

/// The X25519 pair of an `outbox` site key: its private half is HKDF of the key, so that whoever holds the
/// key has it, and its public half stands in the clear in `site_key.public_key`, so that anybody can queue a
/// mail that only holders of the key can read (docs/decisions/0014-anybody-queues-mail.md).
[[nodiscard]] Result<KeyPair> outboxPair(const Secret& siteKey);

/// version(1) || key id(4, big-endian) || box, bound to `entry`: a message id in decimal, or the name of a
/// setting. InvalidInput, field `public_key`.
[[nodiscard]] Result<QByteArray> sealForOutbox(KeyId keyId, QByteArrayView publicKey, QByteArrayView entry,
                                               QByteArrayView plaintext);
/// KeyNotHeld when no `outbox` key is held; otherwise SealRefused, field `outbox`, whatever is wrong.
[[nodiscard]] Result<Secret> openFromOutbox(const KeyRing& keys, QByteArrayView entry, QByteArrayView sealed);

} // namespace pindesk::crypto
