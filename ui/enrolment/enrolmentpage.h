#pragma once
#include "core/staff/enrolmentservice.h"
#include "ui/enrolment/entrancepage.h"

class QLineEdit;

namespace pindesk::ui {

class Countdown;
class NewPasswordFields;
class QuestionRow;

/// The form behind a link: the first password with security questions, or a new password.
class EnrolmentPage : public EntrancePage {
    Q_OBJECT
public:
    EnrolmentPage(staff::EnrolmentService& service, const SiteDescription& site, staff::EnrolmentRules rules,
                  Secret code, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const override;

Q_SIGNALS:
    void enrolled(const pindesk::staff::EnrolOutcome& outcome);

protected:
    void submit() override;

private:
    void addQuestions();
    /// Enter in the field before this question; behind the last one it submits.
    void goOnFrom(std::size_t question);
    [[nodiscard]] staff::EnrolmentForm form() const;
    /// Each error beside its field; passwords are gone from the form.
    void show(const std::vector<Error>& errors);
    void showAt(const Error& error, bool isFirst);
    void showAtAnswer(const Error& error, bool isFirst);
    void clearProblems();

    staff::EnrolmentService& m_service;
    staff::EnrolmentRules m_rules;
    Secret m_code;
    QLineEdit* m_userName;
    FormField* m_userNameField;
    NewPasswordFields* m_passwords;
    std::vector<QuestionRow*> m_questions;
    Countdown* m_left;
};

} // namespace pindesk::ui
