#pragma once
#include "core/crypto/keyring.h"
#include "core/staff/linkcode.h"
#include "core/staff/person.h"
#include "core/storage/transaction.h"

namespace pindesk::staff {

/// A link as it is stored: without its token.
struct StaffLink {
    std::int64_t id = 0;
    StaffId person;
    LinkPurpose purpose = LinkPurpose::Enrol;
    Milliseconds sentAt = 0;
    Milliseconds expiresAt = 0; ///< the last moment at which it is good
    std::optional<Milliseconds> usedAt, voidedAt;
    QByteArray publicKey; ///< of the pair that holds keys for whoever opens the link; empty: none
    QByteArray wrappedPrivateKey;
};

/// A link to be: made before the transaction, because the mail that carries it is sealed there.
struct NewLink {
    std::int64_t id = 0;
    LinkPurpose purpose = LinkPurpose::Enrol;
    Secret token;
    QByteArray publicKey;
    QByteArray wrappedPrivateKey;
};
/// `carriesKeys`: with a pair of its own, wrapped under a key that only the token gives, to which site keys
/// are granted (linkHolder).
[[nodiscard]] Result<NewLink> makeLink(LinkPurpose purpose, bool carriesKeys, crypto::RandomSource& random);

/// How a link stands in key_grant.holder: `link:ID`.
[[nodiscard]] QByteArray linkHolder(std::int64_t id);

/// Stores it, good from now on for as long as the site says; older links of the person are void, and their
/// keys gone. The last moment at which it is good.
[[nodiscard]] Result<Milliseconds> insertLink(storage::Transaction& transaction, const NewLink& link,
                                              StaffId person);
/// Voids what is open, e.g. because the person is back without it.
[[nodiscard]] Result<void> voidLinks(storage::Transaction& transaction, StaffId person);

[[nodiscard]] Result<std::optional<StaffLink>> findLink(storage::Connection& connection, const Secret& token);
/// The one that the person could use now, or that has ended and nobody has noticed yet.
[[nodiscard]] Result<std::optional<StaffLink>> openLinkOf(storage::Connection& connection, StaffId person);
/// Takes the link, once and in time; false when that is over.
[[nodiscard]] Result<bool> useLink(storage::Transaction& transaction, const Secret& token);

/// The site keys that were granted to the link; none when it carries none.
[[nodiscard]] Result<crypto::KeyRing> openLinkKeys(storage::Connection& connection, const StaffLink& link,
                                                   const Secret& token);

/// How long a link is good.
[[nodiscard]] Result<int> linkHours(storage::Connection& connection);

} // namespace pindesk::staff
