#include "ui/enrolment/questionrow.h"
#include "ui/common/questiontext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QVBoxLayout>

namespace pindesk::ui {
namespace {

constexpr int answerWidth = 30;    // characters
constexpr int longestTyped = 1000; // more than a site allows: that it is too long is said

SecretEdit* makeAnswer(QWidget* parent) {
    auto* answer = new SecretEdit(parent);
    answer->setShown(true); // nobody remembers what they could not see
    answer->setMaxLength(longestTyped);
    answer->setFixedWidth(answerWidth * answer->fontMetrics().averageCharWidth() + 6 * grid);
    return answer;
}

} // namespace

QuestionRow::QuestionRow(const QStringList& questions, int place, QWidget* parent)
    : QWidget(parent)
    , m_question(new QComboBox(this))
    , m_answer(makeAnswer(this))
    , m_questionField(new FormField(
          place == 0 ? tr("Security &question") : tr("Security question %1").arg(place), m_question, this))
    , m_answerField(new FormField(place == 0 ? tr("&Answer") : tr("Answer %1").arg(place), m_answer, this)) {
    m_question->addItem(tr("Choose a question"), QString());
    for (const QString& question : questions)
        m_question->addItem(questionText(question), question);
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_question->setMinimumContentsLength(answerWidth);
    m_answerField->setNote(tr("You are asked for it when you forget your password: choose what you will "
                              "write in the same way again."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_questionField);
    column->addWidget(m_answerField);
    connect(m_answer, &QLineEdit::returnPressed, this, &QuestionRow::submitted);
}

staff::GivenAnswer QuestionRow::given() const {
    return {m_question->currentData().toString(), m_answer->secret()};
}

void QuestionRow::clearProblems() {
    m_questionField->setProblem({});
    m_answerField->setProblem({});
}

} // namespace pindesk::ui
