#include "core/sitekeys/startrotation.h"
#include "core/audit/audittrail.h"
#include "core/crypto/keygrant.h"
#include "core/crypto/random.h"
#include "core/mail/outboxkey.h"
#include "core/sitekeys/sealedplaces.h"

namespace pindesk::sitekeys {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;
using storage::Connection;
using storage::Row;
using storage::Transaction;
using storage::Utf8;
namespace {

constexpr std::size_t siteKeySize = 32;
constexpr int mostCollisions = 20;

struct Holder {
    QByteArray name;
    QByteArray publicKey;
    Roles roles;
};

/// Whoever holds a key and may go on to: not those whose roles do not ask for it any more.
bool mayHold(const Holder& holder, KeyPurpose purpose) {
    const auto purposes = crypto::purposesOf(holder.roles);
    return !holder.publicKey.isEmpty() &&
           (holder.name == crypto::recoveryHolder() ||
            std::find(purposes.begin(), purposes.end(), purpose) != purposes.end());
}

Result<std::int64_t> grantToHolders(Transaction& transaction, KeyPurpose purpose, KeyId oldKey, KeyId newKey,
                                    const Secret& key) {
    PINDESK_TRY(const auto holders, transaction->rows("key_holder_list", {oldKey}, [](const Row& row) {
        return Holder{row.bytes(0), row.bytes(1), rolesFromText(row.text(2)).value_or(Roles())};
    }));
    std::int64_t granted = 0;
    for (const Holder& holder : holders) {
        if (!mayHold(holder, purpose))
            continue;
        PINDESK_TRY(const QByteArray sealed, crypto::sealGrant(holder.publicKey, newKey, holder.name, key));
        PINDESK_CHECK(transaction->execute("key_grant_insert", {newKey, Utf8{holder.name}, sealed}));
        ++granted;
    }
    return granted;
}

Result<std::int64_t> countAll(Connection& connection, KeyPurpose purpose) {
    std::int64_t total = 0;
    for (const SealedPlace* place : placesOf(purpose)) {
        PINDESK_TRY(const auto rows, countSealed(connection, *place, KeyId()));
        total += rows;
    }
    return total;
}

Result<StartedRotation> makeRotation(Transaction& transaction, const audit::Session& session,
                                     KeyPurpose purpose, bool onlyResume, std::int64_t total) {
    Connection& connection = transaction.connection();
    PINDESK_CHECK(audit::authorize(connection, session, Right::ManageKeys));
    PINDESK_TRY(const auto open, findOpenRotation(connection, purpose));
    if (open) {
        PINDESK_TRY(auto rotation, findRotation(connection, *open));
        return StartedRotation{rotation.value_or(KeyRotation()), true};
    }
    if (onlyResume) // it came to its end since it was looked for
        return fail(ErrorCode::NotFound, u"rotation"_s);
    const auto oldKey = session.keys.newestKeyId(purpose);
    if (!oldKey)
        return fail(ErrorCode::KeyNotHeld, u"key"_s, nameOf(purpose));
    PINDESK_TRY(const auto newest, connection.number("site_key_newest"));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    const KeyId newKey(static_cast<std::uint32_t>(newest + 1));
    crypto::SystemRandom random;
    const Secret key = crypto::randomSecret(random, siteKeySize);
    PINDESK_CHECK(transaction->execute("site_key_insert", {newKey, QString(nameOf(purpose)), now}));
    if (purpose == KeyPurpose::Outbox) {
        const crypto::KeyRing made;
        made.add(newKey, purpose, key.clone());
        PINDESK_CHECK(mail::publishOutboxKeys(transaction, made));
    }
    PINDESK_TRY(const auto holders, grantToHolders(transaction, purpose, *oldKey, newKey, key));
    PINDESK_CHECK(transaction->execute(
        "key_rotation_insert", {newKey, QString(nameOf(purpose)), session.actor.staffId, now, total}));
    PINDESK_CHECK(audit::append(transaction, session,
                                {u"key_rotation_started"_s,
                                 u"key:"_s + QString::number(newKey.value()),
                                 {},
                                 {},
                                 {{u"purpose"_s, QString(nameOf(purpose))},
                                  {u"old_key"_s, qint64{oldKey->value()}},
                                  {u"holders"_s, qint64{holders}}}}));
    PINDESK_TRY(auto rotation, findRotation(connection, newKey));
    return StartedRotation{rotation.value_or(KeyRotation()), false};
}

} // namespace

Result<StartedRotation> startRotation(storage::Database& database, const audit::Session& session,
                                      KeyPurpose purpose, bool onlyResume) {
    struct Before {
        std::optional<KeyId> open;
        std::int64_t total = 0;
    };
    PINDESK_TRY(const Before before, database.read([&](Connection& connection) -> Result<Before> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageKeys));
        Before found;
        PINDESK_TRY(found.open, findOpenRotation(connection, purpose));
        if (!found.open && !onlyResume) {
            PINDESK_TRY(found.total, countAll(connection, purpose));
        }
        return found;
    }));
    if (!before.open && onlyResume)
        return fail(ErrorCode::NotFound, u"rotation"_s);
    for (int collisions = 1;; ++collisions) {
        auto started = database.write([&](Transaction& transaction) {
            return makeRotation(transaction, session, purpose, onlyResume, before.total);
        });
        // Two who begin at once take the same number: one of them comes again, and finds the other's.
        if (started || started.error().code != ErrorCode::Constraint || collisions == mostCollisions)
            return started;
    }
}

} // namespace pindesk::sitekeys
