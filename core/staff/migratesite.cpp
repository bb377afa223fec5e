#include "core/staff/migratesite.h"
#include "core/audit/unattested.h"
#include "core/mail/outboxkey.h"
#include "core/staff/keygrants.h"
#include "core/staff/provepassword.h"
#include "core/staff/sitesettings.h"
#include "core/staff/staffrules.h"
#include "core/storage/migrator.h"

// Whatever runs before the migration may read and write nothing but tables and columns of migration 1.
namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Migrator;
using storage::Row;
using storage::Transaction;
namespace {

Result<bool> holdsSite(Connection& connection) {
    PINDESK_TRY(const auto tables, connection.number("schema_has_version"));
    if (tables == 0)
        return false;
    PINDESK_TRY(const auto version, connection.number("schema_version_newest"));
    if (version == 0)
        return false;
    PINDESK_TRY(const auto site, findSite(connection));
    return site.has_value();
}

QString signInTrigger() {
    return nameOf(LockReason::SignIn);
}

/// Somebody whose password is about to be verified, and counted as wrong until it proves right.
struct Candidate {
    std::optional<Person> person; ///< nobody: an unknown name
    std::int64_t failures = 0;    ///< this attempt included
    std::int64_t allowed = 0;
};

Result<Candidate> reserve(Transaction& transaction, const QString& userName) {
    Candidate candidate;
    if (checkedUserName(userName)) { // else it may be a password in the wrong field: a server would log it
        PINDESK_TRY(candidate.person, findPerson(transaction.connection(), userName));
    }
    if (!candidate.person)
        return candidate;
    const StaffId id = candidate.person->id;
    PINDESK_TRY(const auto failures,
                transaction->row("staff_claim", {id}, [](const Row& row) { return row.integer(1); }));
    PINDESK_TRY(candidate.allowed, allowedFailures(transaction.connection(), LockReason::SignIn));
    if (candidate.person->status == "locked"_L1 || failures.value_or(0) > candidate.allowed) {
        PINDESK_TRY(const Error locked, lockedError(transaction.connection()));
        return fail(locked);
    }
    candidate.failures = failures.value_or(0) + 1;
    PINDESK_CHECK(transaction->execute("staff_failures_set", {id, signInTrigger(), candidate.failures}));
    return candidate;
}

/// Why they are not let in: `wrong`, or that this attempt locked them. An older schema has no table for the
/// lock's record; the person's row tells it all the same.
Result<Error> refusal(Transaction& transaction, const Candidate& candidate) {
    const Error wrong{ErrorCode::SignInRefused, {}, {}};
    if (!candidate.person || candidate.failures <= candidate.allowed)
        return wrong;
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("staff_lock", {candidate.person->id, signInTrigger(), now}));
    return lockedError(transaction.connection());
}

Result<audit::Session> proveAdministrator(storage::Database& database, const SignInRequest& request) {
    PINDESK_TRY(const Candidate candidate, database.write([&](Transaction& transaction) {
        return reserve(transaction, request.userName);
    }));
    PINDESK_TRY(const Site site, database.read([](Connection& connection) { return readSite(connection); }));
    std::optional<Credential> credential;
    if (candidate.person) {
        PINDESK_TRY(credential, database.read([&](Connection& connection) {
            return findCredential(connection, candidate.person->id);
        }));
    }
    const StaffId id = candidate.person ? candidate.person->id : StaffId();
    PINDESK_TRY(const auto pair, pairBehind(site, request.userName, id, credential, request.password));
    if (!pair) {
        PINDESK_TRY(const Error why, database.write([&](Transaction& transaction) {
            return refusal(transaction, candidate);
        }));
        return fail(why);
    }
    PINDESK_CHECK(database.write([&](Transaction& transaction) {
        return transaction->execute("staff_failures_set", {id, signInTrigger(), 0});
    }));
    const Person& person = *candidate.person;
    if (person.status != "active"_L1)
        return fail(ErrorCode::SignInRefused, {}, person.status);
    if (!allows(person.roles, Right::ManageSchema))
        return fail(ErrorCode::NotPermitted, {}, nameOf(Right::ManageSchema));
    PINDESK_TRY(auto keys, database.read([&](Connection& connection) {
        return openGrants(connection, crypto::staffHolder(id), *pair);
    }));
    crypto::SystemRandom random;
    return audit::Session{{id, person.userName, person.roles, request.workstation},
                          std::move(keys),
                          WriterId(crypto::randomId(random))};
}

} // namespace

Result<int> migrateSite(storage::Database& database, const std::function<Result<SignInRequest>()>& ask) {
    const auto current = Migrator(database.connection()).requireCurrent();
    if (current)
        return 0;
    if (current.error().code == ErrorCode::DatabaseNew)
        return fail(current.error());
    PINDESK_TRY(const bool isSite, holdsSite(database.connection()));
    if (!isSite)
        return Migrator(database.connection()).migrate();
    if (current.error().code != ErrorCode::DatabaseOld)
        return fail(current.error());
    PINDESK_TRY(const SignInRequest request, ask());
    PINDESK_TRY(const audit::Session session, proveAdministrator(database, request));
    PINDESK_TRY(const int steps, Migrator(database.connection()).migrate());
    if (steps == 0) // somebody else did it meanwhile
        return 0;
    PINDESK_CHECK(database.write([&](Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(mail::publishOutboxKeys(transaction, session.keys));
        return audit::appendOrNote(
            transaction, session,
            {u"schema_migrated"_s,
             u"site"_s,
             {},
             {},
             {{u"from"_s, Migrator::newest() - steps}, {u"to"_s, Migrator::newest()}}});
    }));
    return steps;
}

} // namespace pindesk::staff
