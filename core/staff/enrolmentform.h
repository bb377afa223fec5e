#pragma once
#include "core/staff/linkcode.h"
#include "core/staff/passwordrules.h"
#include "core/staff/securityquestions.h"

namespace pindesk::staff {

/// What a link or code opens: which form, and the rules for it.
struct EnrolmentRules {
    LinkPurpose purpose = LinkPurpose::Enrol;
    Milliseconds expiresAt = 0;
    Milliseconds now = 0; ///< by the database's clock, when this was read
    PasswordPolicy password;
    QStringList bootstrapNames; ///< refused as passwords
    QuestionRules questions;    ///< none asked for a new password
};

/// The form as it was filled in.
struct EnrolmentForm {
    QString userName;
    Secret code; ///< as pasted: a code or a link
    Secret password, confirmation;
    std::vector<GivenAnswer> answers;
};

/// Everything that can be told without asking the database, in the order of the fields; empty: nothing is
/// wrong. InvalidInput, field `user_name`, `code`, `password`, `confirmation` (detail `missing`, or
/// `mismatch`), `question` or `answer`.
[[nodiscard]] std::vector<Error> checkEnrolment(const EnrolmentForm& form, const EnrolmentRules& rules);

} // namespace pindesk::staff
