#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"
#include "ui/shell/workplace.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pindesk::ui {

class ActivityBar;
class MessageBar;
class SecretEdit;

/// The page before the desk: sign-in, and unlocking by the same person.
class SignInPage : public QWidget {
    Q_OBJECT
public:
    /// Takes the name and the password; the answer comes through showError() or by the desk appearing.
    using Submit = std::function<void(const QString& userName, Secret password)>;
    SignInPage(Submit submit, QWidget* parent = nullptr);

    void setSite(const SiteDescription& site);
    /// For whoever comes; `userName` is put in.
    void askSignIn(const QString& userName = {});
    /// For that person only, or for another who signs in anew.
    void askUnlock(const QString& userName, const QString& why);
    /// The answer to what was submitted.
    void showError(const Error& error);
    /// What is wrong with the site itself; whoever is typing is not disturbed.
    void showSiteError(const Error& error);
    void clearSiteError();
    /// Nobody can sign in here until the program is started anew: what is wrong, in words, and no form.
    void refuse(const QString& why);
    /// Good news for who comes back to sign in.
    void tell(const QString& news);
    /// Something that can be answered without signing in.
    void ask(const QString& question, const QString& action, std::function<void()> run);
    /// What a practice site puts under the form: people to sign in as.
    struct PracticePerson {
        QString userName;
        QString password;
        QString roles;
    };
    void setPracticePeople(const std::vector<PracticePerson>& people);

Q_SIGNALS:
    void otherPersonRequested();
    /// Somebody has a link or code from a mail.
    void codeRequested();
    void forgottenRequested(const QString& userName);
    /// The password is right but has become too old.
    void newPasswordRequested(const QString& userName);

private:
    void addForm(QVBoxLayout& column);
    void submit();
    void setBusy(bool isBusy);

    Submit m_submit;
    QString m_supportPhone;
    bool m_isLocked = false;
    QLabel* m_site;
    QLabel* m_environment;
    QLabel* m_heading;
    QLabel* m_explanation;
    MessageBar* m_messages;
    QLabel* m_nameLabel;
    QLabel* m_passwordLabel;
    QLineEdit* m_userName;
    SecretEdit* m_password;
    QPushButton* m_button;
    QPushButton* m_other;
    QPushButton* m_forgotten;
    QPushButton* m_code;
    ActivityBar* m_activity;
    QWidget* m_practice;
    QVBoxLayout* m_practiceRows;
};

} // namespace pindesk::ui
