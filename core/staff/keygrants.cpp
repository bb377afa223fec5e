#include "core/staff/keygrants.h"
#include "core/mail/outboxkey.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;

constexpr std::size_t siteKeySize = 32;

Result<crypto::KeyRing> createSiteKeys(storage::Transaction& transaction, crypto::RandomSource& random) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    crypto::KeyRing keys;
    std::uint32_t id = 0;
    for (const crypto::KeyPurpose purpose : crypto::keyPurposes) {
        ++id;
        PINDESK_CHECK(transaction->execute("site_key_insert", {id, QString(crypto::nameOf(purpose)), now}));
        keys.add(KeyId(id), purpose, crypto::randomSecret(random, siteKeySize));
    }
    PINDESK_CHECK(mail::publishOutboxKeys(transaction, keys));
    return keys;
}

Result<void> grantKeys(storage::Transaction& transaction, const crypto::KeyRing& keys,
                       const std::vector<crypto::KeyPurpose>& purposes, const QByteArray& holder,
                       const QByteArray& publicKey) {
    PINDESK_CHECK(transaction->execute("key_grant_delete", {Utf8{holder}}));
    for (const crypto::KeyPurpose purpose : purposes) {
        if (!keys.holds(purpose))
            return fail(ErrorCode::KeyNotHeld, u"key"_s, crypto::nameOf(purpose));
        for (const KeyId id : keys.keyIds(purpose)) {
            PINDESK_TRY(const Secret key, keys.key(id));
            PINDESK_TRY(const QByteArray sealed, crypto::sealGrant(publicKey, id, holder, key));
            PINDESK_CHECK(transaction->execute("key_grant_insert", {id, Utf8{holder}, sealed}));
        }
    }
    return {};
}

Result<crypto::KeyRing> openGrants(storage::Connection& connection, const QByteArray& holder,
                                   const crypto::KeyPair& pair) {
    crypto::KeyRing keys;
    PINDESK_CHECK(connection.forEach("key_grant_list", {Utf8{holder}}, [&](const Row& row) -> Result<void> {
        const KeyId id(static_cast<std::uint32_t>(row.integer(0)));
        const auto purpose = crypto::keyPurposeFromText(row.text(1));
        if (!purpose)
            return fail(ErrorCode::DatabaseCorrupt, {}, u"key purpose"_s);
        PINDESK_TRY(Secret key, crypto::openGrant(pair, id, holder, row.view(2)));
        keys.add(id, *purpose, std::move(key));
        return {};
    }));
    return keys;
}

Result<std::vector<SiteKey>> readSiteKeys(storage::Connection& connection) {
    std::vector<SiteKey> keys;
    PINDESK_CHECK(connection.forEach("site_key_holders", {}, [&](const Row& row) -> Result<void> {
        const KeyId id(static_cast<std::uint32_t>(row.integer(0)));
        if (keys.empty() || keys.back().id != id)
            keys.push_back({id,
                            crypto::keyPurposeFromText(row.text(1)).value_or(crypto::KeyPurpose::Audit),
                            row.text(2),
                            row.integer(3),
                            {}});
        if (!row.isNull(4))
            keys.back().holders << row.text(4);
        return {};
    }));
    return keys;
}

} // namespace pindesk::staff
