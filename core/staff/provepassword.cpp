#include "core/staff/provepassword.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

struct Known {
    Site site;
    std::optional<Credential> credential;
};

Result<Known> lookUp(storage::Connection& connection, const Attempt& attempt) {
    Known known;
    PINDESK_TRY(known.site, readSite(connection));
    if (attempt.person) {
        PINDESK_TRY(known.credential, findCredential(connection, attempt.person->id));
    }
    return known;
}

} // namespace

Result<std::optional<crypto::KeyPair>> pairBehind(const Site& site, const QString& userName, StaffId id,
                                                  const std::optional<Credential>& credential,
                                                  const Secret& password) {
    crypto::PasswordCost cost;
    if (credential) {
        PINDESK_TRY(cost, crypto::PasswordCost::fromText(credential->passwordCost));
    }
    PINDESK_TRY(const auto keys, crypto::derivePasswordKeys(site.id, userName, password, cost));
    if (!credential || !crypto::matchesVerifier(keys.authKey, credential->verifier))
        return std::nullopt;
    PINDESK_TRY(Secret privateKey, crypto::unwrapPrivateKey(keys.wrapKey, crypto::staffHolder(id),
                                                            credential->wrappedPrivateKey));
    PINDESK_TRY(auto pair, crypto::keyPairOf(std::move(privateKey)));
    return std::optional(std::move(pair));
}

Result<Proven> provePassword(storage::Database& database, const QString& userName, const Secret& password,
                             const QString& workstation) {
    PINDESK_TRY(Attempt attempt, reserveAttempt(database, LockReason::SignIn, userName, workstation));
    auto known = database.read([&](storage::Connection& connection) { return lookUp(connection, attempt); });
    auto pair = known
                    ? pairBehind(known->site, attempt.userName,
                                 attempt.person ? attempt.person->id : StaffId(), known->credential, password)
                    : fail(known.error());
    if (!pair) {
        releaseAttempt(database, attempt);
        return fail(pair.error());
    }
    if (!*pair)
        return fail(failAttempt(database, attempt, {ErrorCode::SignInRefused, {}, {}}));
    if (attempt.person->status != "active"_L1) {
        releaseAttempt(database, attempt);
        return fail(ErrorCode::SignInRefused, {}, attempt.person->status);
    }
    return Proven{std::move(attempt), std::move(known->site), std::move(*known->credential),
                  std::move(**pair)};
}

} // namespace pindesk::staff
