#include "core/sitekeys/keyrotation.h"

namespace pindesk::sitekeys {
using storage::Row;
namespace {

KeyId keyIdFrom(const Row& row) {
    return KeyId(static_cast<std::uint32_t>(row.integer(0)));
}

KeyRotation rotationFrom(const Row& row) {
    KeyRotation rotation;
    rotation.newKey = keyIdFrom(row);
    rotation.purpose = crypto::keyPurposeFromText(row.text(1)).value_or(crypto::KeyPurpose::Audit);
    rotation.startedByName = row.text(2);
    rotation.startedAt = row.integer(3);
    rotation.finishedAt = row.optionalInteger(4);
    rotation.step = row.integer(5);
    rotation.lastId = row.integer(6);
    rotation.total = row.integer(7);
    rotation.resealed = row.integer(8);
    rotation.unreadable = row.integer(9);
    return rotation;
}

} // namespace

Result<std::vector<KeyRotation>> listRotations(storage::Connection& connection, int mostRows) {
    return connection.rows("key_rotation_list", {mostRows}, rotationFrom);
}

Result<std::optional<KeyRotation>> findRotation(storage::Connection& connection, KeyId newKey) {
    return connection.row("key_rotation_get", {newKey}, rotationFrom);
}

Result<std::optional<KeyId>> findOpenRotation(storage::Connection& connection, crypto::KeyPurpose purpose) {
    return connection.row("key_rotation_open", {QString(nameOf(purpose))}, keyIdFrom);
}

Result<std::optional<KeyRotation>> claimRotation(storage::Transaction& transaction, KeyId newKey) {
    PINDESK_TRY(const auto claimed, transaction->execute("key_rotation_claim", {newKey}));
    if (claimed == 0)
        return std::nullopt;
    return findRotation(transaction.connection(), newKey);
}

Result<void> saveRotation(storage::Transaction& transaction, const KeyRotation& rotation) {
    PINDESK_CHECK(transaction->execute("key_rotation_save",
                                       {rotation.newKey, rotation.step, rotation.lastId, rotation.resealed,
                                        rotation.unreadable, rotation.finishedAt}));
    return {};
}

} // namespace pindesk::sitekeys
