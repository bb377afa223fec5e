#include "core/staff/enrolmentform.h"
#include "core/staff/staffrules.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
namespace {

Result<void> missing(const QString& field) {
    return fail(ErrorCode::InvalidInput, field, u"missing"_s);
}

Result<void> checkUserName(const QString& typed) {
    if (typed.trimmed().isEmpty())
        return missing(u"user_name"_s);
    PINDESK_CHECK(checkedUserName(typed));
    return {};
}

Result<void> checkCode(const Secret& code) {
    PINDESK_CHECK(parseLink(code.view()));
    return {};
}

Result<void> checkNewPassword(const EnrolmentForm& form, const EnrolmentRules& rules) {
    if (form.password.isEmpty())
        return missing(u"password"_s);
    return checkPassword(form.password, QStringList{form.userName.trimmed().toLower()} + rules.bootstrapNames,
                         rules.password);
}

Result<void> checkConfirmation(const EnrolmentForm& form) {
    if (form.confirmation.isEmpty())
        return missing(u"confirmation"_s);
    if (!form.confirmation.equals(form.password))
        return fail(ErrorCode::InvalidInput, u"confirmation"_s, u"mismatch"_s);
    return {};
}

} // namespace

std::vector<Error> checkEnrolment(const EnrolmentForm& form, const EnrolmentRules& rules) {
    std::vector<Error> errors;
    const auto note = [&errors](const Result<void>& checked) {
        if (!checked)
            errors.push_back(checked.error());
    };
    note(checkUserName(form.userName));
    note(checkCode(form.code));
    note(checkNewPassword(form, rules));
    note(checkConfirmation(form));
    if (rules.purpose == LinkPurpose::Enrol)
        note(checkAnswers(form.answers, rules.questions));
    return errors;
}

} // namespace pindesk::staff
