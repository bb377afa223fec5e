#pragma once
#include "core/base/result.h"
#include "ui/widgets/card.h"

class QAction;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace pindesk::pins {
struct ResetPinOutcome;
}

namespace pindesk::ui {

class ClipboardGuard;
class DeskModel;
struct DeskDraft;
class ReasonBox;
class SecretEdit;
class SurveyRow;
class TimedSecret;

/// A new initial PIN: typed or generated, with the reason; then the new PIN, large, for reading out.
class ResetCard : public Card {
    Q_OBJECT
public:
    ResetCard(DeskModel& model, ClipboardGuard& clipboard, QAction* undo, QWidget* parent = nullptr);

    /// The form, empty or with what was typed.
    void open();
    void submit();
    void saveTo(DeskDraft& draft);
    void restore(DeskDraft& draft);
    void clear();
    /// PINs go; reason and note stay.
    void wipe();
    [[nodiscard]] TimedSecret& newPin() { return *m_newPin; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildOutcome(QAction* undo);
    void fillRules();
    void generate();
    void setRevealed(bool isRevealed);
    void takeOutcome(Result<pins::ResetPinOutcome> outcome);
    void tell(const Error& error);
    void clearProblems();

    DeskModel& m_model;
    QStackedLayout* m_faces;
    QWidget* m_form;
    SecretEdit* m_pin;
    QPushButton* m_eye;
    QPushButton* m_generate;
    QLabel* m_pinProblem;
    ReasonBox* m_reason;
    QLabel* m_reasonProblem;
    QLineEdit* m_note;
    QLabel* m_problem;
    QPushButton* m_reset;
    QPushButton* m_cancel;
    QWidget* m_outcome;
    TimedSecret* m_newPin;
    QLabel* m_gone;
    QLabel* m_say;
    SurveyRow* m_survey;
    QPushButton* m_undo;
    QPushButton* m_done;
};

} // namespace pindesk::ui
