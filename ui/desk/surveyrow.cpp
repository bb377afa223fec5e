#include "ui/desk/surveyrow.h"
#include "ui/common/distributiontext.h"
#include "ui/common/errortext.h"
#include "ui/desk/deskmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

SurveyRow::SurveyRow(DeskModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_question(makeLabel(tr("What brought the caller here?"), TextRole::Muted, this))
    , m_answers(new QWidget(this))
    , m_noted(makeLabel({}, TextRole::Muted, this))
    , m_change(makeButton(tr("Change"), ButtonKind::Link, this))
    , m_problem(makeLabel({}, TextRole::Error, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_question);
    column->addWidget(m_answers);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(m_noted, 1);
    row->addWidget(m_change);
    column->addLayout(row);
    column->addWidget(m_problem);
    (new FlowLayout(m_answers))->setSpacing(grid);
    m_change->setAccessibleName(tr("Change what brought the caller here"));
    connect(m_change, &QPushButton::clicked, this, [this] {
        ask();
        if (!m_buttons.empty())
            m_buttons.front()->setFocus();
    });
    connect(&m_model, &DeskModel::rulesChanged, this, &SurveyRow::buildAnswers);
    buildAnswers();
    close();
}

void SurveyRow::buildAnswers() {
    for (QPushButton* button : m_buttons)
        delete button;
    m_buttons.clear();
    for (const QString& answer : m_model.rules().surveyAnswers) {
        QString words = surveyAnswerText(answer);
        auto* button = makeButton(words.replace(u'&', u"&&"_s), ButtonKind::Plain, m_answers);
        button->setAccessibleName(surveyAnswerText(answer));
        button->setAccessibleDescription(m_question->text());
        connect(button, &QPushButton::clicked, this, [this, answer] { record(answer); });
        m_answers->layout()->addWidget(button);
        m_buttons.push_back(button);
    }
}

void SurveyRow::open() {
    ask();
    setVisible(!m_buttons.empty() && m_model.may(Right::RevealInitialPin));
}

void SurveyRow::close() {
    hide();
}

void SurveyRow::ask() {
    m_question->show();
    m_answers->show();
    m_answers->setEnabled(true);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_noted), static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_problem)})
        widget->hide();
}

void SurveyRow::record(const QString& answer) {
    m_problem->hide();
    m_model.recordSurvey(answer, [this, answer](const Result<void>& done) { take(answer, done); });
}

void SurveyRow::take(const QString& answer, const Result<void>& done) {
    if (!done) {
        m_problem->setText(errorText(done.error()));
        m_problem->show();
        return;
    }
    const bool hadFocus = m_answers->isAncestorOf(window()->focusWidget());
    m_noted->setText(tr("Noted, what brought the caller here: %1.").arg(surveyAnswerText(answer)));
    m_noted->show();
    m_change->show();
    if (hadFocus)
        m_change->setFocus(); // the button that had it goes
    m_question->hide();
    m_answers->hide();
}

} // namespace pindesk::ui
