#include "core/staff/keygrants.h"
#include "core/mail/outboxkey.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Row;
using storage::Utf8;

using crypto::KeyPurpose;
namespace {

constexpr std::size_t siteKeySize = 32;

KeyId keyIdFrom(const Row& row) {
    return KeyId(static_cast<std::uint32_t>(row.integer(0)));
}

template <class T>
bool contains(const std::vector<T>& all, const T& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

Result<crypto::KeyRing> createSiteKeys(storage::Transaction& transaction, crypto::RandomSource& random) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    crypto::KeyRing keys;
    std::uint32_t id = 0;
    for (const KeyPurpose purpose : crypto::keyPurposes) {
        ++id;
        PINDESK_CHECK(transaction->execute("site_key_insert", {id, QString(crypto::nameOf(purpose)), now}));
        keys.add(KeyId(id), purpose, crypto::randomSecret(random, siteKeySize));
    }
    PINDESK_CHECK(mail::publishOutboxKeys(transaction, keys));
    return keys;
}

Result<std::vector<SiteKey>> readSiteKeys(storage::Connection& connection) {
    return connection.rows("site_key_list", {}, [](const Row& row) {
        return SiteKey{KeyId(static_cast<std::uint32_t>(row.integer(0))),
                       crypto::keyPurposeFromText(row.text(1)).value_or(KeyPurpose::Audit), row.text(2),
                       row.integer(3)};
    });
}

Result<void> grantKeys(storage::Transaction& transaction, const crypto::KeyRing& keys,
                       const std::vector<KeyPurpose>& purposes, const QByteArray& holder,
                       const QByteArray& publicKey) {
    for (const KeyPurpose purpose : purposes)
        if (!keys.holds(purpose))
            return fail(ErrorCode::KeyNotHeld, u"key"_s, crypto::nameOf(purpose));
    PINDESK_CHECK(transaction->execute("key_grant_delete", {Utf8{holder}}));
    PINDESK_CHECK(addGrants(transaction, keys, purposes, {holder, publicKey}));
    return {};
}

Result<std::vector<KeyPurpose>> addGrants(storage::Transaction& transaction, const crypto::KeyRing& keys,
                                          const std::vector<KeyPurpose>& purposes, const KeyHolder& holder) {
    PINDESK_TRY(const auto siteKeys, readSiteKeys(transaction.connection()));
    PINDESK_TRY(const auto held, transaction->rows("key_grant_list", {Utf8{holder.name}}, keyIdFrom));
    std::vector<KeyPurpose> granted;
    for (const SiteKey& each : siteKeys) {
        if (!contains(purposes, each.purpose) || !each.isGranted() || contains(held, each.id) ||
            !keys.holds(each.id))
            continue;
        PINDESK_TRY(const Secret key, keys.key(each.id));
        PINDESK_TRY(const QByteArray sealed, crypto::sealGrant(holder.publicKey, each.id, holder.name, key));
        PINDESK_CHECK(transaction->execute("key_grant_insert", {each.id, Utf8{holder.name}, sealed}));
        PINDESK_CHECK(transaction->execute("key_former_holder_delete", {each.id, Utf8{holder.name}}));
        if (!contains(granted, each.purpose))
            granted.push_back(each.purpose);
    }
    return granted;
}

Result<std::vector<KeyPurpose>> withdrawGrants(storage::Transaction& transaction, StaffId person,
                                               Roles roles) {
    struct Held {
        KeyId id;
        QByteArray holder;
        KeyPurpose purpose;
    };
    const auto kept = crypto::purposesOf(roles);
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto held, transaction->rows("key_grant_person", {person}, [](const Row& row) {
        return Held{keyIdFrom(row), row.bytes(1),
                    crypto::keyPurposeFromText(row.text(2)).value_or(KeyPurpose::Audit)};
    }));
    std::vector<KeyPurpose> taken;
    for (const Held& each : held) {
        if (contains(kept, each.purpose))
            continue;
        PINDESK_CHECK(transaction->execute("key_grant_withdraw", {each.id, Utf8{each.holder}}));
        PINDESK_CHECK(transaction->execute("key_former_holder_insert", {each.id, person, now}));
        if (!contains(taken, each.purpose))
            taken.push_back(each.purpose);
    }
    return taken;
}

} // namespace pindesk::staff
