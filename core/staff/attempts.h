#pragma once
#include "core/staff/person.h"
#include "core/storage/database.h"

/// Attempts that somebody may fail only so often (domain: lockout). An attempt is reserved before anything
/// is verified, and its outcome told afterwards, so that tries side by side cannot slip through: while
/// failures and open reservations together have reached the limit, a further one waits for one of them.
namespace pindesk::staff {

/// An attempt that may now be verified.
struct Attempt {
    std::int64_t id = 0;
    LockReason trigger = LockReason::SignIn;
    std::optional<Person> person; ///< as they were when it was reserved; nobody: an unknown user name
    QString userName;             ///< as typed
    QString workstation;
};

/// How long a reservation may stay open before it counts as a failure.
inline constexpr Milliseconds longestVerification = 30'000;
/// How long an attempt waits for another one's outcome.
inline constexpr Milliseconds longestAttemptWait = 5'000;

/// Reserves one attempt, for a name that nobody has as well: those are counted by workstation. First of all
/// it locks whoever's link has expired. SignInRefused, field = the site's telephone number, detail `locked`;
/// or detail `busy` when for 5 seconds none of the attempts before it came to an end.
[[nodiscard]] Result<Attempt> reserveAttempt(storage::Database& database, LockReason trigger,
                                             const QString& userName, const QString& workstation);
/// It was wrong: counts it and locks the person when it was one more than allowed. Gives the error to pass
/// on: `wrong`, or SignInRefused `locked`, or why it could not be counted.
[[nodiscard]] Error failAttempt(storage::Database& database, const Attempt& attempt, Error wrong);
/// It was right: this trigger's counter goes back to zero, no other. SignInRefused, detail `locked`, when
/// the person was locked meanwhile.
[[nodiscard]] Result<void> succeedAttempt(storage::Transaction& transaction, const Attempt& attempt);
/// Nothing was verified, because something else went wrong.
void releaseAttempt(storage::Database& database, const Attempt& attempt);

/// How many failures of the trigger the site allows; the next one locks.
[[nodiscard]] Result<int> allowedFailures(storage::Connection& connection, LockReason trigger);
/// SignInRefused, field = the site's telephone number, detail `locked`.
[[nodiscard]] Result<Error> lockedError(storage::Connection& connection);

} // namespace pindesk::staff
