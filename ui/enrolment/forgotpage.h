#pragma once
#include "core/staff/enrolmentservice.h"
#include "ui/enrolment/entrancepage.h"

class QComboBox;
class QLineEdit;

namespace pindesk::ui {

class SecretEdit;

/// *Forgot password*: user name and employee number, then one of the person's own questions.
class ForgotPage : public EntrancePage {
    Q_OBJECT
public:
    ForgotPage(staff::EnrolmentService& service, const SiteDescription& site, const QString& userName,
               QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const override;

Q_SIGNALS:
    void mailed();

protected:
    void submit() override;

private:
    void take(const Result<staff::ForgotPasswordOutcome>& outcome);
    void ask(const QStringList& questions);
    void show(const Error& error);
    [[nodiscard]] bool isAsking() const;

    staff::EnrolmentService& m_service;
    QLineEdit* m_userName;
    QLineEdit* m_number;
    FormField* m_userNameField;
    FormField* m_numberField;
    QComboBox* m_question;
    SecretEdit* m_answer;
    FormField* m_questionField;
    FormField* m_answerField;
};

} // namespace pindesk::ui
