#pragma once
#include "core/base/secret.h"
#include "core/staff/passwordrules.h"
#include <QWidget>
#include <functional>

class QPushButton;

namespace pindesk::ui {

class FormField;
class PasswordRulesView;
class SecretEdit;

/// A new password, typed twice, with the rules beside it that are checked off while it is typed.
class NewPasswordFields : public QWidget {
    Q_OBJECT
public:
    /// How a password stands to the rules; as fast as typing.
    using Judge = std::function<std::vector<staff::PasswordRuleState>(const Secret&)>;
    NewPasswordFields(const QString& label, const QString& againLabel, QWidget* parent = nullptr);

    void setJudge(Judge judge);
    /// Judges anew, because something else that counts has changed.
    void judge();
    /// Nothing is known against it, and both fields have the same.
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] Secret password() const;
    [[nodiscard]] Secret confirmation() const;
    void wipe();
    [[nodiscard]] FormField& passwordField() { return *m_passwordField; }
    [[nodiscard]] FormField& confirmationField() { return *m_againField; }
    void clearProblems();

Q_SIGNALS:
    void judged();
    /// Enter in the second field.
    void submitted();

private:
    void setShown(bool isShown);

    Judge m_judge;
    bool m_isGood = false;
    SecretEdit* m_password;
    SecretEdit* m_again;
    FormField* m_passwordField;
    FormField* m_againField;
    QPushButton* m_eye;
    PasswordRulesView* m_rules;
};

} // namespace pindesk::ui
