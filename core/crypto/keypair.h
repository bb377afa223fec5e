#pragma once
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/random.h"
#include <QByteArray>

namespace pindesk::crypto {

/// A holder's X25519 pair (RFC 7748), 32 bytes each.
struct KeyPair {
    QByteArray publicKey;
    Secret privateKey;
};

/// Who holds a key pair and the site keys sealed to it, as key_grant.holder writes it.
[[nodiscard]] QByteArray staffHolder(StaffId staffId); ///< the id in decimal
[[nodiscard]] QByteArray recoveryHolder();             ///< `recovery`

[[nodiscard]] Result<KeyPair> generateKeyPair(RandomSource& random);
/// The pair of a private key that is known already. InvalidInput, field `private_key`, unless 32 bytes.
[[nodiscard]] Result<KeyPair> keyPairOf(Secret privateKey);

/// The private key under `wrapKey` (32 bytes): version(1) || nonce(12) || ciphertext(32) || tag(16),
/// AES-256-GCM, bound to the holder. 61 bytes.
[[nodiscard]] Result<QByteArray> wrapPrivateKey(const Secret& wrapKey, QByteArrayView holder,
                                                const Secret& privateKey);
/// SealRefused when it does not open: another wrapKey (a wrong password), another holder, or changed.
[[nodiscard]] Result<Secret> unwrapPrivateKey(const Secret& wrapKey, QByteArrayView holder,
                                              QByteArrayView wrapped);

} // namespace pindesk::crypto
