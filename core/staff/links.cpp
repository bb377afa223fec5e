#include "core/staff/links.h"
#include "core/crypto/digest.h"
#include "core/crypto/keypair.h"
#include "core/staff/keygrants.h"
#include "core/staff/sitesettings.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Row;
namespace {

constexpr Milliseconds hour = 60 * 60 * 1000;

/// Tells nothing of the token's hash, which stands in the database, nor that of it.
Secret wrapKeyOf(const Secret& token) {
    return crypto::hkdfSha256(token, {}, "pindesk/link-wrap/1", linkTokenSize);
}

/// The columns of staff_link_find and staff_link_open.
StaffLink linkFrom(const Row& row) {
    StaffLink link;
    link.id = row.integer(0);
    link.person = StaffId(row.integer(1));
    link.purpose = linkPurposeFromText(row.text(2)).value_or(LinkPurpose::Reset);
    link.sentAt = row.integer(3);
    link.expiresAt = row.integer(4);
    link.usedAt = row.optionalInteger(5);
    link.voidedAt = row.optionalInteger(6);
    link.publicKey = row.bytes(7);
    link.wrappedPrivateKey = row.bytes(8);
    return link;
}

} // namespace

QByteArray linkHolder(std::int64_t id) {
    return "link:" + QByteArray::number(static_cast<qlonglong>(id));
}

Result<NewLink> makeLink(LinkPurpose purpose, bool carriesKeys, crypto::RandomSource& random) {
    NewLink link;
    link.id = crypto::randomId(random);
    link.purpose = purpose;
    link.token = crypto::randomSecret(random, linkTokenSize);
    if (carriesKeys) {
        PINDESK_TRY(const auto pair, crypto::generateKeyPair(random));
        link.publicKey = pair.publicKey;
        PINDESK_TRY(link.wrappedPrivateKey,
                    crypto::wrapPrivateKey(wrapKeyOf(link.token), linkHolder(link.id), pair.privateKey));
    }
    return link;
}

Result<int> linkHours(storage::Connection& connection) {
    return numberSetting(connection, keys::linkHours);
}

Result<void> voidLinks(storage::Transaction& transaction, StaffId person) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("staff_link_grants_delete", {person}));
    PINDESK_CHECK(transaction->execute("staff_link_void", {person, now}));
    return {};
}

Result<Milliseconds> insertLink(storage::Transaction& transaction, const NewLink& link, StaffId person) {
    PINDESK_CHECK(voidLinks(transaction, person));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const int hours, linkHours(transaction.connection()));
    const Milliseconds expiresAt = now + hours * hour;
    using storage::Value;
    const auto bytesOrNull = [](const QByteArray& bytes) { return bytes.isEmpty() ? Value() : Value(bytes); };
    PINDESK_CHECK(transaction->execute(
        "staff_link_insert", {tokenHash(link.token), QString(nameOf(link.purpose)), person, now, expiresAt,
                              link.id, bytesOrNull(link.publicKey), bytesOrNull(link.wrappedPrivateKey)}));
    return expiresAt;
}

Result<std::optional<StaffLink>> findLink(storage::Connection& connection, const Secret& token) {
    return connection.row("staff_link_find", {tokenHash(token)}, linkFrom);
}

Result<std::optional<StaffLink>> openLinkOf(storage::Connection& connection, StaffId person) {
    return connection.row("staff_link_open", {person}, linkFrom);
}

Result<bool> useLink(storage::Transaction& transaction, const Secret& token) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto used, transaction->execute("staff_link_use", {tokenHash(token), now}));
    return used == 1;
}

Result<crypto::KeyRing> openLinkKeys(storage::Connection& connection, const StaffLink& link,
                                     const Secret& token) {
    if (link.publicKey.isEmpty())
        return crypto::KeyRing();
    const QByteArray holder = linkHolder(link.id);
    PINDESK_TRY(Secret privateKey,
                crypto::unwrapPrivateKey(wrapKeyOf(token), holder, link.wrappedPrivateKey));
    PINDESK_TRY(const auto pair, crypto::keyPairOf(std::move(privateKey)));
    return openGrants(connection, holder, pair);
}

} // namespace pindesk::staff
