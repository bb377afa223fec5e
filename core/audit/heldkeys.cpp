#include "core/audit/heldkeys.h"

namespace pindesk::audit {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;
namespace {

Result<void> takeUp(storage::Connection& connection, const crypto::KeyRing& keys) {
    // The site's newest first: a key that comes between the two questions is then looked for once more.
    PINDESK_TRY(const auto newest, connection.number("site_key_newest"));
    const QByteArray holder = keys.holder();
    PINDESK_CHECK(connection.forEach("key_grant_list", {Utf8{holder}}, [&](const Row& row) -> Result<void> {
        const KeyId id(static_cast<std::uint32_t>(row.integer(0)));
        const auto purpose = crypto::keyPurposeFromText(row.text(1));
        if (!purpose)
            return fail(ErrorCode::DatabaseCorrupt, {}, u"key purpose"_s);
        return keys.holds(id) ? Result<void>() : keys.addGrant(id, *purpose, row.view(2));
    }));
    keys.setNewestSeen(KeyId(static_cast<std::uint32_t>(newest)));
    return {};
}

} // namespace

Result<crypto::KeyRing> openGrants(storage::Connection& connection, const QByteArray& holder,
                                   const crypto::KeyPair& pair) {
    crypto::KeyRing keys;
    keys.keepPair(holder, {pair.publicKey, pair.privateKey.clone()});
    PINDESK_CHECK(takeUp(connection, keys));
    return keys;
}

Result<void> renewKeys(storage::Connection& connection, const Session& session) {
    return session.keys.holder().isEmpty() ? Result<void>() : takeUp(connection, session.keys);
}

Result<Secret> openSealed(storage::Connection& connection, const Session& session, crypto::KeyPurpose purpose,
                          const crypto::SealContext& context, QByteArrayView sealed) {
    const auto keyId = crypto::keyIdOf(sealed);
    if (keyId && !session.keys.holds(*keyId))
        PINDESK_CHECK(renewKeys(connection, session));
    return session.keys.open(purpose, context, sealed);
}

Result<void> requireNewest(const Session& session, crypto::KeyPurpose purpose, KeyId sealedWith) {
    if (session.keys.newestKeyId(purpose) != sealedWith)
        return fail(ErrorCode::ChangedByOther, u"key"_s, u"rotated"_s);
    return {};
}

bool isKeyRotated(const Error& error) {
    return error == Error{ErrorCode::ChangedByOther, u"key"_s, u"rotated"_s};
}

} // namespace pindesk::audit
