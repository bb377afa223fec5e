#pragma once
#include "core/base/result.h"
#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;

namespace pindesk::ui {

class DeskModel;

/// What brought the caller here? One click on one of the site's answers, or none: nobody waits for it.
class SurveyRow : public QWidget {
    Q_OBJECT
public:
    explicit SurveyRow(DeskModel& model, QWidget* parent = nullptr);

    /// Asks about the account on the screen, where the site asks at all.
    void open();
    void close();

private:
    void buildAnswers();
    void ask();
    void record(const QString& answer);
    void take(const QString& answer, const Result<void>& done);

    DeskModel& m_model;
    QLabel* m_question;
    QWidget* m_answers;
    std::vector<QPushButton*> m_buttons;
    QLabel* m_noted;
    QPushButton* m_change;
    QLabel* m_problem;
};

} // namespace pindesk::ui
