#include "ui/enrolment/forgotpage.h"
#include "ui/common/errortext.h"
#include "ui/common/questiontext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/secretedit.h"
#include <QComboBox>
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::ForgotPasswordOutcome;

ForgotPage::ForgotPage(staff::EnrolmentService& service, const SiteDescription& site, const QString& userName,
                       QWidget* parent)
    : EntrancePage(tr("Forgot password"), site, parent)
    , m_service(service)
    , m_userName(new QLineEdit(userName, this))
    , m_number(new QLineEdit(this))
    , m_userNameField(new FormField(tr("&User name"), m_userName, this))
    , m_numberField(new FormField(tr("&Employee number"), m_number, this))
    , m_question(new QComboBox(this))
    , m_answer(new SecretEdit(this))
    , m_questionField(new FormField(tr("Security &question"), m_question, this))
    , m_answerField(new FormField(tr("&Answer"), m_answer, this)) {
    setExplanation(tr("Say who you are. If it is right, a mail with a link is sent to the address on record, "
                      "by which you choose a new password."));
    for (FormField* field : {m_userNameField, m_numberField, m_questionField, m_answerField})
        column().addWidget(field);
    m_questionField->hide();
    m_answerField->hide();
    m_userName->setMaxLength(64);
    m_number->setMaxLength(64);
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_question->setMinimumContentsLength(30);
    m_answer->setShown(true);
    m_answer->setMaxLength(1000);
    addButtons(tr("Go on"), tr("Cancel"));
    connect(m_userName, &QLineEdit::returnPressed, this, [this] { m_number->setFocus(); });
    connect(m_number, &QLineEdit::returnPressed, this, &ForgotPage::submit);
    connect(m_answer, &QLineEdit::returnPressed, this, &ForgotPage::submit);
}

QWidget* ForgotPage::firstFocus() const {
    return m_userName->text().isEmpty() ? m_userName : m_number;
}

bool ForgotPage::isAsking() const {
    return !m_answerField->isHidden();
}

void ForgotPage::submit() {
    if (isBusy())
        return;
    messages().clear();
    for (FormField* field : {m_userNameField, m_numberField, m_answerField})
        field->setProblem({});
    staff::ForgotPasswordRequest request;
    request.userName = m_userName->text();
    request.employeeNumber = m_number->text();
    if (isAsking()) {
        request.question = m_question->currentData().toString();
        request.answer = m_answer->take();
    }
    await(m_service.forgotPassword(std::move(request)),
          [this](const Result<ForgotPasswordOutcome>& outcome) { take(outcome); });
}

void ForgotPage::take(const Result<ForgotPasswordOutcome>& outcome) {
    if (!outcome)
        show(outcome.error());
    else if (outcome->isMailed)
        Q_EMIT mailed();
    else
        ask(outcome->questions);
}

void ForgotPage::ask(const QStringList& questions) {
    m_question->clear();
    for (const QString& question : questions)
        m_question->addItem(questionText(question), question);
    m_userName->setReadOnly(true);
    m_number->setReadOnly(true);
    m_questionField->show();
    m_answerField->show();
    setExplanation(questions.size() > 1 ? tr("Answer one of your security questions.")
                                        : tr("Answer your security question."));
    (questions.size() > 1 ? static_cast<QWidget*>(m_question) : m_answer)->setFocus();
}

void ForgotPage::show(const Error& error) {
    if (error.code == ErrorCode::InvalidInput && error.field == "user_name"_L1)
        return tellAt(*m_userNameField, errorText(error), true);
    if (error.code == ErrorCode::InvalidInput && error.field == "employee_number"_L1)
        return tellAt(*m_numberField, errorText(error), true);
    if (error.code == ErrorCode::InvalidInput && error.field == "answer"_L1)
        return tellAt(*m_answerField, errorText(error), true);
    tell(error);
    (isAsking() ? static_cast<QWidget*>(m_answer) : m_number)->setFocus();
}

} // namespace pindesk::ui
