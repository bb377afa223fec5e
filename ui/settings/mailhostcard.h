#pragma once
#include "core/mail/mailservice.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pindesk::ui {

class SecretEdit;

/// What belongs to the mail host beside its settings: its password, trying it, and what the mails say. Asks
/// its page for everything.
class MailHostCard : public Card {
    Q_OBJECT
public:
    explicit MailHostCard(QWidget* parent = nullptr);

    /// What the person may do: the rest is disabled and says why.
    void setRights(bool maySetPassword, bool mayCheck, bool maySend);
    void showPassword(bool isSet);
    void showCheck(const mail::MailCheck& check);
    void showTest(const QString& address, const std::optional<mail::SmtpFailure>& failure);
    void showPreview(const mail::MailPreview& preview);
    /// A check or test is over that gave no result.
    void stopWaiting();
    /// Locked: what was typed as a password goes, and a result that will not come is not waited for.
    void forget();
    /// Nothing of the last person is left.
    void reset();
    [[nodiscard]] mail::MailKind previewKind() const;
    [[nodiscard]] QString previewLanguage() const;

Q_SIGNALS:
    void passwordRequested();
    void checkRequested();
    void testRequested(const QString& address);
    void previewRequested();

public:
    /// What was typed; the field is empty then.
    [[nodiscard]] Secret takePassword();

private:
    [[nodiscard]] QLayout* makePassword();
    [[nodiscard]] QLayout* makeChecks();
    [[nodiscard]] QLayout* makePreview();
    void setResult(const QStringList& lines, bool isGood);
    void showButtons();

    bool m_maySetPassword = false, m_mayCheck = false, m_maySend = false;
    bool m_isPasswordSet = false, m_isWaiting = false;
    SecretEdit* m_password;
    QLabel* m_passwordState;
    QPushButton* m_savePassword;
    QPushButton* m_erasePassword;
    QPushButton* m_check;
    QLineEdit* m_address;
    QPushButton* m_test;
    QLabel* m_result;
    QComboBox* m_kind;
    QComboBox* m_language;
    QLabel* m_subject;
    QPlainTextEdit* m_text;
};

} // namespace pindesk::ui
