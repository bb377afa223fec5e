#pragma once
#include "core/staff/changepassword.h"
#include "core/staff/enrol.h"
#include "core/staff/forgotpassword.h"
#include "core/storage/databaselane.h"

namespace pindesk::staff {

/// What people do before they are signed in, for a program with an event loop. What takes Argon2id's time
/// does not go to the database lane but to the global thread pool, with a connection of its own.
class EnrolmentService {
public:
    explicit EnrolmentService(storage::DatabaseLane& lane, QString workstation);

    /// Without asking anybody: whether it can be a code at all (parseLink), for as long as somebody types.
    [[nodiscard]] static Result<void> checkCode(const Secret& pasted);
    /// Whether the link or code is good, and what its form asks for; `userName` may be empty.
    [[nodiscard]] QFuture<Result<EnrolmentRules>> openLink(Secret code, QString userName = {});
    /// For live feedback; as fast as typing.
    [[nodiscard]] static std::vector<PasswordRuleState>
    passwordRules(const Secret& password, const QString& userName, const EnrolmentRules& rules);
    [[nodiscard]] QFuture<Result<EnrolOutcome>> enrol(EnrolmentForm form);
    [[nodiscard]] QFuture<Result<ForgotPasswordOutcome>> forgotPassword(ForgotPasswordRequest request);
    /// The rules that a new password has to keep, for somebody who has one.
    [[nodiscard]] QFuture<Result<EnrolmentRules>> passwordRulesOfSite();
    [[nodiscard]] QFuture<Result<void>> changePassword(ChangePasswordRequest request);

private:
    storage::DatabaseLane& m_lane;
    QString m_workstation;
};

} // namespace pindesk::staff
