#pragma once
#include "core/base/result.h"
#include "ui/widgets/card.h"
#include <QTimer>

class QAction;
class QPushButton;

namespace pindesk::ui {

class ClipboardGuard;
class DeskModel;
class ReasonBox;
class SecretText;
class SurveyRow;
class TimedSecret;

/// Hint, PIN and e-mail address: hidden, masked, and shown for a short time to whoever may.
class SecretsCard : public Card {
    Q_OBJECT
public:
    SecretsCard(DeskModel& model, ClipboardGuard& clipboard, QAction* hint, QAction* reveal,
                QWidget* parent = nullptr);

    void showHint();
    /// Asks for the reason first.
    void openReveal();
    void hideSecrets();
    void setLife(std::chrono::milliseconds life);
    [[nodiscard]] TimedSecret& pin() { return *m_pin; }
    [[nodiscard]] const SecretText& hint() const { return *m_hint; }

private:
    void buildRows(QAction* hint, QAction* reveal);
    void fill();
    void fillHint();
    void hideHint();
    void setRevealOpen(bool isOpen);
    void reveal();
    void tell(const Error& error);

    DeskModel& m_model;
    SecretText* m_hint;
    QPushButton* m_showHint;
    QLabel* m_pinText;
    QPushButton* m_openReveal;
    QLabel* m_givenOut;
    QWidget* m_revealRow;
    QLabel* m_reasonLabel;
    ReasonBox* m_reason;
    QPushButton* m_reveal;
    TimedSecret* m_pin;
    SurveyRow* m_survey;
    QLabel* m_email;
    QLabel* m_problem;
    QTimer m_hintEnd;
};

} // namespace pindesk::ui
