#pragma once
#include "core/staff/enrolmentservice.h"
#include "ui/enrolment/entrancepage.h"

class QLineEdit;

namespace pindesk::ui {

class NewPasswordFields;
class SecretEdit;

/// A new password by somebody who knows the one so far: of their own accord, or because it has become too
/// old.
class ChangePasswordPage : public EntrancePage {
    Q_OBJECT
public:
    ChangePasswordPage(staff::EnrolmentService& service, const SiteDescription& site, const QString& userName,
                       const QString& why, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const override;

Q_SIGNALS:
    void changed();

protected:
    void submit() override;

private:
    void readRules();
    /// Of the new password, what can be told without asking anybody.
    [[nodiscard]] Result<void> checkNew() const;
    void show(const Error& error);

    staff::EnrolmentService& m_service;
    QString m_userName;
    staff::EnrolmentRules m_rules;
    bool m_knowsRules = false;
    SecretEdit* m_password;
    FormField* m_passwordField;
    NewPasswordFields* m_new;
};

} // namespace pindesk::ui
