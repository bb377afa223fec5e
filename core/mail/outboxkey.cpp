#include "core/mail/outboxkey.h"
#include "core/crypto/outboxseal.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {

Result<OutboxKey> readOutboxKey(storage::Connection& connection) {
    PINDESK_TRY(auto key, connection.row("outbox_key_get", {}, [](const storage::Row& row) {
        return OutboxKey{KeyId(static_cast<std::uint32_t>(row.integer(0))), row.bytes(1)};
    }));
    if (!key)
        return fail(ErrorCode::KeyNotHeld, u"key"_s, nameOf(crypto::KeyPurpose::Outbox));
    return std::move(*key);
}

Result<void> publishOutboxKeys(storage::Transaction& transaction, const crypto::KeyRing& keys) {
    for (const KeyId id : keys.keyIds(crypto::KeyPurpose::Outbox)) {
        PINDESK_TRY(const Secret siteKey, keys.key(id));
        PINDESK_TRY(const crypto::KeyPair pair, crypto::outboxPair(siteKey));
        PINDESK_CHECK(transaction->execute("outbox_key_set", {id, pair.publicKey}));
    }
    return {};
}

} // namespace pindesk::mail
