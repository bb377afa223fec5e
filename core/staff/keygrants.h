#pragma once
#include "core/crypto/keygrant.h"
#include "core/crypto/keyring.h"
#include "core/storage/transaction.h"

namespace pindesk::staff {

/// A site key, without the key.
struct SiteKey {
    KeyId id;
    crypto::KeyPurpose purpose;
    QString state;
    Milliseconds createdAt = 0;
    QStringList holders; ///< user names, and `recovery`
};

/// Makes one key for each purpose, numbered from 1, in `site_key` and in the ring.
[[nodiscard]] Result<crypto::KeyRing> createSiteKeys(storage::Transaction& transaction,
                                                     crypto::RandomSource& random);
/// Seals every key of these purposes to the holder's public key, in place of what the holder had.
/// KeyNotHeld when the granting ring lacks one.
[[nodiscard]] Result<void> grantKeys(storage::Transaction& transaction, const crypto::KeyRing& keys,
                                     const std::vector<crypto::KeyPurpose>& purposes,
                                     const QByteArray& holder, const QByteArray& publicKey);
/// Opens what was granted to the holder. SealRefused when the pair is not the holder's.
[[nodiscard]] Result<crypto::KeyRing> openGrants(storage::Connection& connection, const QByteArray& holder,
                                                 const crypto::KeyPair& pair);
/// All site keys, by id.
[[nodiscard]] Result<std::vector<SiteKey>> readSiteKeys(storage::Connection& connection);

} // namespace pindesk::staff
