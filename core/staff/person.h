#pragma once
#include "core/base/clock.h"
#include "core/base/rights.h"
#include <optional>

namespace pindesk::staff {

/// Why somebody is locked; staff.lock_reason. The first three count failures, each its own.
enum class LockReason {
    SignIn,         ///< `sign_in`: wrong password
    Identity,       ///< `identity`: wrong user name or employee number behind *Forgot password*
    SecurityAnswer, ///< `security_answer`: wrong question or answer there
    LinkExpired,    ///< `link_expired`: an enrolment or reset link was not used in time
};
[[nodiscard]] QLatin1StringView nameOf(LockReason reason);
[[nodiscard]] std::optional<LockReason> lockReasonFromText(QStringView text);

/// One person on the staff, less the secrets.
struct Person {
    StaffId id;
    QString userName;
    QString displayName;
    QString employeeNumber;
    QString email;
    Roles roles;
    QString status; ///< `invited`, `active`, `locked`, `disabled`
    bool isBootstrap = false;
    std::optional<Milliseconds> lastSignInAt;
    QString language = QStringLiteral("en");
    std::optional<LockReason> lockReason; ///< while locked
    std::optional<Milliseconds> lockedAt;
    std::int64_t signInFailures = 0, identityFailures = 0, answerFailures = 0;
    std::optional<Milliseconds> passwordChangedAt;
    std::int64_t version = 0;
    bool hasPassword = false; ///< has enrolled, or was given a password

    [[nodiscard]] std::int64_t failures(LockReason reason) const;
};

} // namespace pindesk::staff
