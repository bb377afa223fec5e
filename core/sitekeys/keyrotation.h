#pragma once
#include "core/crypto/keypurpose.h"
#include "core/storage/transaction.h"

namespace pindesk::sitekeys {

/// A rotation as the database has it.
struct KeyRotation {
    KeyId newKey;
    crypto::KeyPurpose purpose = crypto::KeyPurpose::Audit;
    QString startedByName;
    Milliseconds startedAt = 0;
    std::optional<Milliseconds> finishedAt;
    std::int64_t step = 0;   ///< the place that is gone through, of placesOf()
    std::int64_t lastId = 0; ///< its last row that is done
    std::int64_t total = 0;  ///< rows to seal anew, counted at the start
    std::int64_t resealed = 0;
    std::int64_t unreadable = 0; ///< rows of this pass that do not open: they stay as they are
};

/// Those that are under way, then the newest.
[[nodiscard]] Result<std::vector<KeyRotation>> listRotations(storage::Connection& connection, int mostRows);
[[nodiscard]] Result<std::optional<KeyRotation>> findRotation(storage::Connection& connection, KeyId newKey);
/// The new key of the rotation of a purpose that has not come to its end.
[[nodiscard]] Result<std::optional<KeyId>> findOpenRotation(storage::Connection& connection,
                                                            crypto::KeyPurpose purpose);
/// Locked until the transaction ends; none when it has come to its end.
[[nodiscard]] Result<std::optional<KeyRotation>> claimRotation(storage::Transaction& transaction,
                                                               KeyId newKey);
[[nodiscard]] Result<void> saveRotation(storage::Transaction& transaction, const KeyRotation& rotation);

} // namespace pindesk::sitekeys
