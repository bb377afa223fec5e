#pragma once
#include "core/crypto/keyring.h"
#include "core/storage/transaction.h"

namespace pindesk::mail {

/// The public half of the site's newest `outbox` key, to which anybody seals.
struct OutboxKey {
    KeyId id;
    QByteArray publicKey;
};

/// KeyNotHeld, field `key`, detail `outbox`, on a site that was made before mail and not migrated to the end;
/// the next holder of the key mends that.
[[nodiscard]] Result<OutboxKey> readOutboxKey(storage::Connection& connection);

/// Writes the public half of every `outbox` key that the ring holds beside it, where it is not there or not
/// right: to be called by whoever made a key, and before sending. Keys that are not held are left alone.
[[nodiscard]] Result<void> publishOutboxKeys(storage::Transaction& transaction, const crypto::KeyRing& keys);

} // namespace pindesk::mail
