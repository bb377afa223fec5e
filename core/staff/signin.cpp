#include "core/staff/signin.h"
#include "core/audit/checkpoint.h"
#include "core/audit/unattested.h"
#include "core/staff/keygrants.h"
#include "core/staff/links.h"
#include "core/staff/lockperson.h"
#include "core/staff/provepassword.h"
#include "core/staff/sitesettings.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Transaction;
namespace {

constexpr Milliseconds day = 86'400'000;

Result<void> checkPasswordAge(Transaction& transaction, const Person& person) {
    PINDESK_TRY(const int days, numberSetting(transaction.connection(), keys::passwordDays));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    if (days > 0 && now - person.passwordChangedAt.value_or(0) > days * day)
        return fail(ErrorCode::SignInRefused, {}, u"password_expired"_s);
    return {};
}

/// What a sign-in leaves in the database.
Result<void> enter(Transaction& transaction, const Attempt& attempt, const audit::Session& session) {
    PINDESK_CHECK(succeedAttempt(transaction, attempt));
    PINDESK_CHECK(checkPasswordAge(transaction, *attempt.person));
    PINDESK_TRY(const Milliseconds now, transaction.now());
    const StaffId id = attempt.person->id;
    PINDESK_CHECK(transaction->execute("staff_signed_in", {id, now}));
    PINDESK_CHECK(voidLinks(transaction, id)); // who is in needs no new password, and is not locked for it
    PINDESK_CHECK(lockExpired(transaction, {}, session.actor.workstation));
    // Answers of commits are asked for within seconds; a day later nobody asks any more.
    PINDESK_CHECK(transaction->execute("operation_prune", {now - day}));
    PINDESK_CHECK(audit::appendOrNote(transaction, session,
                                      {u"signed_in"_s, u"staff:"_s + session.actor.userName, {}, {}, {}}));
    if (!session.keys.holds(crypto::KeyPurpose::Audit))
        return {};
    PINDESK_CHECK(audit::attestWaiting(transaction, session));
    return audit::checkpointIfDue(transaction, session);
}

} // namespace

Result<audit::Session> signIn(storage::Database& database, const SignInRequest& request) {
    PINDESK_TRY(const Proven proven,
                provePassword(database, request.userName, request.password, request.workstation));
    const Person& person = proven.person();
    crypto::SystemRandom random;
    audit::Session session{{person.id, person.userName, person.roles, request.workstation},
                           {},
                           WriterId(crypto::randomId(random))};
    auto keys = database.read([&](storage::Connection& connection) {
        return openGrants(connection, crypto::staffHolder(person.id), proven.pair);
    });
    if (keys)
        session.keys = std::move(*keys);
    const auto entered = keys ? database.write([&](Transaction& transaction) {
        return enter(transaction, proven.attempt, session);
    })
                              : Result<void>(fail(keys.error()));
    if (!entered) {
        releaseAttempt(database, proven.attempt);
        return fail(entered.error());
    }
    return session;
}

} // namespace pindesk::staff
