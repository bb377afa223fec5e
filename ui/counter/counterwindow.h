#pragma once
#include "core/registration/counterservice.h"
#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace pindesk::ui {

class FormField;
class SecretEdit;

/// A window of its own for a customer at the counter, in large type and in the customer's language, on the
/// second screen where there is one. What is entered leaves it by take() alone.
class CounterWindow : public QWidget {
    Q_OBJECT
public:
    CounterWindow();
    ~CounterWindow() override;

    struct Whose {
        QString account;
        QString siteName;
        QString language; ///< of spokenLanguages(); another: English
    };
    /// Empty, for this account; not on the screen of `desk` where there is another.
    void open(const Whose& whose, const QWidget& desk);
    /// What is entered, but for the ticket.
    [[nodiscard]] registration::CounterRequest take() const;
    /// While it is being sent, nothing can be entered.
    void setSending(bool isSending);
    /// What came of it: the end, or what is wrong beside its field. PINs have to be entered again.
    void show(const registration::CounterAnswer& answer);
    /// Everything is wiped, and the window goes without a word.
    void end();
    void setIdleLimit(std::chrono::milliseconds limit) { m_idle.setInterval(limit); }

Q_SIGNALS:
    void submitted();
    /// By the customer.
    void left();
    /// Nobody has entered anything for five minutes.
    void idled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildEnd();
    void layOut();
    void enlarge();
    void placeBeside(const QWidget& desk);
    /// Says everything in the chosen language.
    void translate();
    void showProblems();
    void submit();
    void clear();
    void wipePins();
    [[nodiscard]] bool tellMissing();
    [[nodiscard]] FormField* concernedBy(const registration::CounterAnswer& answer) const;
    void focusFirstProblem();

    /// What is told beside a field, or at the end of the form, as it can be said in each language.
    struct Told {
        FormField* field = nullptr; ///< none: at the end
        std::function<QString()> words;
    };
    Whose m_whose;
    registration::CounterAnswer m_answer; ///< the last
    std::vector<Told> m_told;
    QLabel* m_site;
    std::vector<QPushButton*> m_languages;
    QStackedWidget* m_faces;
    QWidget* m_form = nullptr;
    QWidget* m_end = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_account = nullptr;
    QLabel* m_words = nullptr;
    SecretEdit* m_pin;
    SecretEdit* m_newPin;
    SecretEdit* m_again;
    QLineEdit* m_hint;
    QLineEdit* m_email;
    FormField *m_pinField = nullptr, *m_newPinField = nullptr, *m_againField = nullptr,
              *m_hintField = nullptr, *m_emailField = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_register = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_endTitle = nullptr;
    QLabel* m_endWords = nullptr;
    QPushButton* m_close = nullptr;
    QTimer m_idle;
    bool m_isEnding = false;
};

} // namespace pindesk::ui
