#pragma once
#include "core/audit/heldkeys.h"
#include "core/crypto/keygrant.h"
#include "core/crypto/keyring.h"
#include "core/storage/transaction.h"

namespace pindesk::staff {

/// Makes one key for each purpose, numbered from 1, in `site_key` and in the ring.
[[nodiscard]] Result<crypto::KeyRing> createSiteKeys(storage::Transaction& transaction,
                                                     crypto::RandomSource& random);
/// Seals the keys of these purposes to the holder's public key, in place of what the holder had: those in
/// use, and every one of `audit`, without which the old part of the trail could not be verified. KeyNotHeld
/// when the granting ring lacks one.
[[nodiscard]] Result<void> grantKeys(storage::Transaction& transaction, const crypto::KeyRing& keys,
                                     const std::vector<crypto::KeyPurpose>& purposes,
                                     const QByteArray& holder, const QByteArray& publicKey);
using audit::openGrants;
/// Whoever holds keys: key_grant.holder, and the public half of the pair.
struct KeyHolder {
    QByteArray name;
    QByteArray publicKey;
};
/// The same, beside what the holder has already, and of keys that the granting ring lacks none: what is
/// missing is told by sitekeys::listKeys(). The purposes that were granted.
[[nodiscard]] Result<std::vector<crypto::KeyPurpose>>
addGrants(storage::Transaction& transaction, const crypto::KeyRing& keys,
          const std::vector<crypto::KeyPurpose>& purposes, const KeyHolder& holder);
/// Takes from a person every key that these roles do not ask for, and remembers who held it: it should be
/// rotated. The purposes that were taken.
[[nodiscard]] Result<std::vector<crypto::KeyPurpose>> withdrawGrants(storage::Transaction& transaction,
                                                                     StaffId person, Roles roles);

/// A site key as the database knows it.
struct SiteKey {
    KeyId id;
    crypto::KeyPurpose purpose = crypto::KeyPurpose::Audit;
    QString state; ///< `active` or `retired`
    Milliseconds createdAt = 0;

    /// New holders of its purpose get it.
    [[nodiscard]] bool isGranted() const {
        return purpose == crypto::KeyPurpose::Audit || state == QLatin1StringView("active");
    }
};
/// By id.
[[nodiscard]] Result<std::vector<SiteKey>> readSiteKeys(storage::Connection& connection);

} // namespace pindesk::staff
