#include "core/staff/changepassword.h"
#include "core/audit/unattested.h"
#include "core/staff/keygrants.h"
#include "core/staff/links.h"
#include "core/staff/passwordpolicy.h"
#include "core/staff/provepassword.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;
namespace {

/// Not a new pair: the keys that were granted to it stay the person's.
Result<Credential> rewrapped(const Proven& proven, const ChangePasswordRequest& request) {
    const Person& person = proven.person();
    PINDESK_TRY(const auto keys, crypto::derivePasswordKeys(proven.site.id, person.userName,
                                                            request.newPassword, request.cost));
    Credential credential;
    credential.publicKey = proven.credential.publicKey;
    PINDESK_TRY(credential.wrappedPrivateKey,
                crypto::wrapPrivateKey(keys.wrapKey, crypto::staffHolder(person.id), proven.pair.privateKey));
    credential.passwordCost = request.cost.toText();
    credential.verifier = crypto::verifierOf(keys.authKey);
    return credential;
}

Result<void> change(storage::Database& database, const Proven& proven, const PasswordPolicy& policy,
                    const ChangePasswordRequest& request) {
    const Person& person = proven.person();
    PINDESK_CHECK(checkPrevious(proven.site, person.userName, request.newPassword, proven.credential,
                                policy.previousRefused));
    PINDESK_TRY(const Credential credential, rewrapped(proven, request));
    crypto::SystemRandom random;
    audit::Session session{{person.id, person.userName, person.roles, request.workstation},
                           {},
                           WriterId(crypto::randomId(random))};
    PINDESK_TRY(session.keys, database.read([&](Connection& connection) {
        return openGrants(connection, crypto::staffHolder(person.id), proven.pair);
    }));
    return database.write([&](Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(succeedAttempt(transaction, proven.attempt));
        PINDESK_TRY(const auto current, findCredential(transaction.connection(), person.id));
        if (!current || current->verifier != proven.credential.verifier)
            return fail(ErrorCode::ChangedByOther, u"password"_s);
        PINDESK_CHECK(rewrapCredential(transaction, person.id, credential, *current));
        PINDESK_CHECK(voidLinks(transaction, person.id));
        return audit::appendOrNote(transaction, session,
                                   {u"password_changed"_s, u"staff:"_s + person.userName, {}, {}, {}});
    });
}

} // namespace

Result<void> changePassword(storage::Database& database, const ChangePasswordRequest& request) {
    PasswordPolicy policy;
    QStringList names{request.userName.trimmed().toLower()};
    PINDESK_CHECK(database.read([&](Connection& connection) -> Result<void> {
        PINDESK_TRY(policy, readPasswordPolicy(connection));
        PINDESK_TRY(const QStringList bootstrap, bootstrapNames(connection));
        names += bootstrap;
        return {};
    }));
    PINDESK_CHECK(checkPassword(request.newPassword, names, policy));
    PINDESK_TRY(const Proven proven,
                provePassword(database, request.userName, request.password, request.workstation));
    const auto changed = change(database, proven, policy, request);
    if (!changed)
        releaseAttempt(database, proven.attempt);
    return changed;
}

} // namespace pindesk::staff
