#pragma once
#include "core/staff/securityquestions.h"
#include <QWidget>

class QComboBox;

namespace pindesk::ui {

class FormField;
class SecretEdit;

/// One security question, chosen from the site's, and its answer.
class QuestionRow : public QWidget {
    Q_OBJECT
public:
    /// `place`: the number of the question, 0 when there is only one.
    QuestionRow(const QStringList& questions, int place, QWidget* parent = nullptr);

    [[nodiscard]] staff::GivenAnswer given() const;
    [[nodiscard]] FormField& questionField() { return *m_questionField; }
    [[nodiscard]] FormField& answerField() { return *m_answerField; }
    void clearProblems();

Q_SIGNALS:
    /// Enter in the answer.
    void submitted();

private:
    QComboBox* m_question;
    SecretEdit* m_answer;
    FormField* m_questionField;
    FormField* m_answerField;
};

} // namespace pindesk::ui
