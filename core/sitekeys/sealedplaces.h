#pragma once
#include "core/audit/session.h"
#include <span>

namespace pindesk::sitekeys {

/// One row of a place as it is read: what its seal is bound to, and the sealed bytes.
struct SealedRow {
    std::int64_t id = 0;
    QByteArray location;
    QByteArray customer;
    QByteArray sealed;
};

/// Where bytes that a site key sealed are kept: a column of a table, or one setting in Base64. The one list
/// of them: whoever seals something new adds its place, or a rotation leaves it behind.
struct SealedPlace {
    crypto::KeyPurpose purpose;
    const char* setting; ///< its key; null for a column
    const char* count;   ///< `$1` the new key id, and `$2` the kind where there is one
    const char* page;    ///< `$1` after the row, `$2` the new key id, `$3` most rows, `$4` the kind
    /// `$1` the row or setting, `$2` sealed anew, `$3` sealed as read, `$4` the key id where it is kept
    const char* set;
    std::optional<crypto::PinKind> kind; ///< of PINs
    bool keepsKeyId = false;             ///< in a column of its own too
    /// Opens the row and seals it anew, under the newest key that the ring holds. SealRefused, KeyNotHeld.
    Result<QByteArray> (*reseal)(const SealedPlace& place, const crypto::KeyRing& keys, const SealedRow& row);
};

/// Those of a purpose, in the order in which they are gone through. None for `audit`, which seals nothing.
[[nodiscard]] std::vector<const SealedPlace*> placesOf(crypto::KeyPurpose purpose);

/// Rows that are not sealed under the new key.
[[nodiscard]] Result<std::int64_t> countSealed(storage::Connection& connection, const SealedPlace& place,
                                               KeyId newKey);
/// The next of them behind `after`, by their ids.
[[nodiscard]] Result<std::vector<SealedRow>> readSealed(storage::Connection& connection,
                                                        const SealedPlace& place, KeyId newKey,
                                                        std::int64_t after, int mostRows);
/// Stores a row sealed anew, unless somebody changed it meanwhile.
[[nodiscard]] Result<void> storeSealed(storage::Connection& connection, const SealedPlace& place,
                                       KeyId newKey, const SealedRow& row, const QByteArray& sealed);

} // namespace pindesk::sitekeys
