#include "core/staff/attempts.h"
#include "core/audit/unattested.h"
#include "core/crypto/random.h"
#include "core/staff/lockperson.h"
#include "core/staff/site.h"
#include "core/staff/sitesettings.h"
#include "core/staff/staffrepository.h"
#include "core/staff/staffrules.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Transaction;
namespace {

// Long enough that nobody tries names for hours, short enough that a desk is not marked for ever.
constexpr Milliseconds workstationMemory = 24 * 60 * 60 * 1000;

/// Attempts that are being verified; another newest one tells that one has come to its end.
struct Open {
    std::int64_t count = 0;
    Milliseconds newest = 0;
    bool operator==(const Open&) const = default;
};

/// What tryReserve found. A lock must be committed, so it is no error there.
struct Found {
    enum class Way { Reserved, Full, Locked } way = Way::Full;
    Open open;
};

QString subjectOf(const Attempt& attempt) {
    return attempt.person ? u"staff:"_s + QString::number(attempt.person->id.value())
                          : u"workstation:"_s + attempt.workstation;
}

Result<Open> countOpen(Connection& connection, const Attempt& attempt) {
    PINDESK_TRY(const auto open,
                connection.row("staff_attempt_open", {subjectOf(attempt), QString(nameOf(attempt.trigger))},
                               [](const Row& row) {
                                   return Open{row.integer(0), row.integer(1)};
                               }));
    return open.value_or(Open());
}

/// Failures of this trigger, and whether the person is locked already. Nobody else counts meanwhile.
struct Count {
    std::int64_t failures = 0;
    bool isLocked = false;
};

Result<Count> claimCount(Transaction& transaction, const Attempt& attempt) {
    if (attempt.person) {
        const int column = attempt.trigger == LockReason::SignIn     ? 1
                           : attempt.trigger == LockReason::Identity ? 2
                                                                     : 3;
        PINDESK_TRY(const auto count,
                    transaction->row("staff_claim", {attempt.person->id}, [column](const Row& row) {
                        return Count{row.integer(column), row.text(0) == "locked"_L1};
                    }));
        return count.value_or(Count());
    }
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_TRY(const auto count, transaction->row("workstation_failure_claim",
                                                   {attempt.workstation, QString(nameOf(attempt.trigger)),
                                                    now, now - workstationMemory},
                                                   [](const Row& row) {
                                                       return Count{row.integer(0), false};
                                                   }));
    return count.value_or(Count());
}

Result<void> setFailures(Transaction& transaction, const Attempt& attempt, std::int64_t failures) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    const QString kind = nameOf(attempt.trigger);
    PINDESK_CHECK(
        attempt.person
            ? transaction->execute("staff_failures_set", {attempt.person->id, kind, failures})
            : transaction->execute("workstation_failure_set", {attempt.workstation, kind, failures, now}));
    return {};
}

/// One more failure, or several; true when that was more than allowed.
Result<bool> addFailures(Transaction& transaction, const Attempt& attempt, std::int64_t before,
                         std::int64_t more) {
    PINDESK_TRY(const int allowed, allowedFailures(transaction.connection(), attempt.trigger));
    const std::int64_t failures = before + more;
    if (more > 0)
        PINDESK_CHECK(setFailures(transaction, attempt, failures));
    if (failures <= allowed)
        return false;
    if (attempt.person)
        PINDESK_CHECK(lockPerson(transaction, attempt.person->id, attempt.person->userName, attempt.trigger,
                                 attempt.workstation));
    return true;
}

Result<Found> tryReserve(Transaction& transaction, Attempt& attempt) {
    Connection& connection = transaction.connection();
    // What can be nobody's name may be a password in the wrong field: a server would log it.
    if (checkedUserName(attempt.userName)) {
        PINDESK_TRY(attempt.person, findPerson(connection, attempt.userName));
    }
    if (attempt.person)
        PINDESK_CHECK(lockExpired(transaction, attempt.person->id, attempt.workstation));
    PINDESK_TRY(const Count count, claimCount(transaction, attempt));
    if (count.isLocked)
        return Found{Found::Way::Locked, {}};
    PINDESK_TRY(const Milliseconds now, transaction.now());
    const QString kind = nameOf(attempt.trigger);
    PINDESK_TRY(const auto lapsed, transaction->execute("staff_attempt_settle", {subjectOf(attempt), kind,
                                                                                 now - longestVerification}));
    PINDESK_TRY(const bool isOver, addFailures(transaction, attempt, count.failures, lapsed));
    if (isOver)
        return Found{Found::Way::Locked, {}};
    PINDESK_TRY(const int allowed, allowedFailures(connection, attempt.trigger));
    PINDESK_TRY(const Open open, countOpen(connection, attempt));
    if (count.failures + lapsed + open.count > allowed)
        return Found{Found::Way::Full, open};
    PINDESK_CHECK(transaction->execute("staff_attempt_insert", {attempt.id, subjectOf(attempt), kind, now}));
    return Found{Found::Way::Reserved, open};
}

/// Until an attempt has come to its end; false when none has for too long.
Result<bool> waitForOutcome(storage::Database& database, const Attempt& attempt, const Open& seen) {
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < longestAttemptWait) {
        QThread::msleep(QRandomGenerator::global()->bounded(10u, 40u));
        PINDESK_TRY(const Open open,
                    database.read([&](Connection& connection) { return countOpen(connection, attempt); }));
        if (open != seen)
            return true;
    }
    return false;
}

QString failureAction(LockReason trigger) {
    switch (trigger) {
    case LockReason::SignIn:
        return u"sign_in_failed"_s;
    case LockReason::Identity:
        return u"identity_failed"_s;
    case LockReason::SecurityAnswer:
    case LockReason::LinkExpired:
        break;
    }
    return u"security_answer_failed"_s;
}

/// What was typed for a user name may be a password: only names of people are kept.
audit::UnattestedEvent failureOf(const Attempt& attempt) {
    const QString name = attempt.person ? attempt.person->userName : QString();
    return {name,
            attempt.workstation,
            {failureAction(attempt.trigger), attempt.person ? u"staff:"_s + name : u"staff"_s, {}, {}, {}}};
}

Result<bool> countFailure(Transaction& transaction, const Attempt& attempt) {
    PINDESK_TRY(const Count count, claimCount(transaction, attempt));
    PINDESK_TRY(const auto open, transaction->execute("staff_attempt_delete", {attempt.id}));
    PINDESK_CHECK(audit::noteUnattested(transaction, failureOf(attempt)));
    // Not open any more: it took too long, and was counted then.
    PINDESK_TRY(const bool isOver, addFailures(transaction, attempt, count.failures, open));
    return isOver || count.isLocked;
}

} // namespace

Result<int> allowedFailures(Connection& connection, LockReason trigger) {
    const char* const key = trigger == LockReason::SignIn     ? keys::signInFailures
                            : trigger == LockReason::Identity ? keys::identityFailures
                                                              : keys::answerFailures;
    return numberSetting(connection, key);
}

Result<Error> lockedError(Connection& connection) {
    PINDESK_TRY(const Site site, readSite(connection));
    return Error{ErrorCode::SignInRefused, site.supportPhone, u"locked"_s};
}

Result<Attempt> reserveAttempt(storage::Database& database, LockReason trigger, const QString& userName,
                               const QString& workstation) {
    crypto::SystemRandom random;
    Attempt attempt{crypto::randomId(random), trigger, {}, userName.trimmed(), workstation};
    for (;;) {
        PINDESK_TRY(const Found found, database.write([&](Transaction& transaction) {
            return tryReserve(transaction, attempt);
        }));
        if (found.way == Found::Way::Reserved)
            return attempt;
        if (found.way == Found::Way::Locked) {
            PINDESK_TRY(Error locked, database.read(lockedError));
            return fail(std::move(locked));
        }
        PINDESK_TRY(const bool hasEnded, waitForOutcome(database, attempt, found.open));
        if (!hasEnded)
            return fail(ErrorCode::SignInRefused, {}, u"busy"_s);
    }
}

Error failAttempt(storage::Database& database, const Attempt& attempt, Error wrong) {
    const auto isLocked =
        database.write([&](Transaction& transaction) { return countFailure(transaction, attempt); });
    if (!isLocked)
        return isLocked.error();
    if (!*isLocked)
        return wrong;
    const auto locked = database.read(lockedError);
    return locked ? *locked : locked.error();
}

Result<void> succeedAttempt(Transaction& transaction, const Attempt& attempt) {
    PINDESK_TRY(const Count count, claimCount(transaction, attempt));
    if (count.isLocked) {
        PINDESK_TRY(Error locked, lockedError(transaction.connection()));
        return fail(std::move(locked));
    }
    PINDESK_CHECK(transaction->execute("staff_attempt_delete", {attempt.id}));
    if (count.failures > 0)
        PINDESK_CHECK(setFailures(transaction, attempt, 0));
    PINDESK_CHECK(transaction->execute("workstation_failure_end",
                                       {attempt.workstation, QString(nameOf(attempt.trigger))}));
    return {};
}

void releaseAttempt(storage::Database& database, const Attempt& attempt) {
    // What cannot be released lapses by itself, and counts then.
    (void)database.write([&](Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(transaction->execute("staff_attempt_delete", {attempt.id}));
        return {};
    });
}

} // namespace pindesk::staff
