#include "core/staff/signin.h"
#include "core/audit/audittrail.h"
#include "core/audit/checkpoint.h"
#include "core/staff/keygrants.h"
#include "core/staff/newcredential.h"
#include "core/staff/site.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

struct Known {
    Site site;
    std::optional<Person> person;
    std::optional<Credential> credential;
};

Result<Known> lookUp(storage::Connection& connection, const QString& userName) {
    Known known;
    PINDESK_TRY(known.site, readSite(connection));
    PINDESK_TRY(known.person, findPerson(connection, userName));
    if (known.person) {
        PINDESK_TRY(known.credential, findCredential(connection, known.person->id));
    }
    return known;
}

// An unknown name costs as much time as a known one, so that the time does not tell names.
Result<crypto::PasswordKeys> prove(const Known& known, const SignInRequest& request) {
    crypto::PasswordCost cost;
    if (known.credential) {
        PINDESK_TRY(cost, crypto::PasswordCost::fromText(known.credential->passwordCost));
    }
    PINDESK_TRY(auto keys,
                crypto::derivePasswordKeys(known.site.id, request.userName, request.password, cost));
    if (!known.credential || !crypto::matchesVerifier(keys.authKey, known.credential->verifier))
        return fail(ErrorCode::SignInRefused);
    return keys;
}

} // namespace

Result<audit::Session> signIn(storage::Database& database, const SignInRequest& request) {
    PINDESK_TRY(const Known known, database.read([&](storage::Connection& connection) {
        return lookUp(connection, request.userName);
    }));
    PINDESK_TRY(const crypto::PasswordKeys keys, prove(known, request));
    const Person& person = *known.person;
    if (person.status != "active"_L1)
        return fail(ErrorCode::SignInRefused, {}, person.status);

    const QByteArray holder = crypto::staffHolder(person.id);
    PINDESK_TRY(Secret privateKey,
                crypto::unwrapPrivateKey(keys.wrapKey, holder, known.credential->wrappedPrivateKey));
    PINDESK_TRY(const auto pair, crypto::keyPairOf(std::move(privateKey)));
    crypto::SystemRandom random;
    audit::Session session{{person.id, person.userName, person.roles, request.workstation},
                           {},
                           WriterId(crypto::randomId(random))};
    PINDESK_TRY(session.keys, database.read([&](storage::Connection& connection) {
        return openGrants(connection, holder, pair);
    }));
    PINDESK_CHECK(database.write([&](storage::Transaction& transaction) -> Result<void> {
        PINDESK_TRY(const Milliseconds now, transaction.now());
        PINDESK_CHECK(transaction->execute("staff_signed_in", {person.id, now}));
        // Answers of commits are asked for within seconds; a day later nobody asks any more.
        PINDESK_CHECK(transaction->execute("operation_prune", {now - 86'400'000}));
        PINDESK_CHECK(
            audit::append(transaction, session, {u"signed_in"_s, u"staff:"_s + person.userName, {}, {}, {}}));
        return audit::checkpointIfDue(transaction, session);
    }));
    return session;
}

} // namespace pindesk::staff
