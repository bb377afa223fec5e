#include "ui/enrolment/enrolmentpage.h"
#include "ui/common/errortext.h"
#include "ui/enrolment/newpasswordfields.h"
#include "ui/enrolment/questionrow.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/formfield.h"
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using staff::EnrolmentRules;
using staff::EnrolOutcome;
using staff::LinkPurpose;

EnrolmentPage::EnrolmentPage(staff::EnrolmentService& service, const SiteDescription& site,
                             EnrolmentRules rules, Secret code, QWidget* parent)
    : EntrancePage(rules.purpose == LinkPurpose::Enrol ? tr("Enrol") : tr("Choose a new password"), site,
                   parent)
    , m_service(service)
    , m_rules(std::move(rules))
    , m_code(std::move(code))
    , m_userName(new QLineEdit(this))
    , m_userNameField(new FormField(tr("&User name"), m_userName, this))
    , m_passwords(new NewPasswordFields(tr("New &password"), tr("New password once &more"), this))
    , m_left(new Countdown(this)) {
    setExplanation(m_rules.purpose == LinkPurpose::Enrol
                       ? tr("Choose the password that you will sign in with. Your user name is in the mail.")
                       : tr("Your user name is in the mail with the link."));
    m_userName->setMaxLength(64);
    column().addWidget(m_userNameField);
    column().addWidget(m_passwords);
    if (m_rules.purpose == LinkPurpose::Enrol)
        addQuestions();
    column().addWidget(m_left);
    addButtons(tr("Submit"), tr("Cancel"));
    m_passwords->setJudge([this](const Secret& password) {
        return staff::EnrolmentService::passwordRules(password, m_userName->text(), m_rules);
    });
    connect(m_userName, &QLineEdit::textChanged, m_passwords, &NewPasswordFields::judge);
    connect(m_userName, &QLineEdit::returnPressed, this,
            [this] { m_passwords->passwordField().field().setFocus(); });
    connect(m_passwords, &NewPasswordFields::submitted, this, [this] { goOnFrom(0); });
    m_left->start(m_rules.expiresAt - m_rules.now, tr("The link is good for another %1."),
                  tr("The link has become too old. Ask for a new one."));
}

void EnrolmentPage::addQuestions() {
    for (int i = 0; i < m_rules.questions.asked; ++i) {
        auto* row =
            new QuestionRow(m_rules.questions.questions, m_rules.questions.asked == 1 ? 0 : i + 1, this);
        m_questions.push_back(row);
        column().addWidget(row);
        connect(row, &QuestionRow::submitted, this, [this, i] { goOnFrom(static_cast<std::size_t>(i) + 1); });
    }
}

void EnrolmentPage::goOnFrom(std::size_t question) {
    if (question < m_questions.size())
        m_questions[question]->questionField().field().setFocus();
    else
        submit();
}

QWidget* EnrolmentPage::firstFocus() const {
    return m_userName;
}

staff::EnrolmentForm EnrolmentPage::form() const {
    staff::EnrolmentForm form;
    form.userName = m_userName->text();
    form.code = m_code.clone();
    form.password = m_passwords->password();
    form.confirmation = m_passwords->confirmation();
    for (const QuestionRow* row : m_questions)
        form.answers.push_back(row->given());
    return form;
}

void EnrolmentPage::submit() {
    if (isBusy())
        return;
    clearProblems();
    staff::EnrolmentForm filled = form();
    if (const auto errors = staff::checkEnrolment(filled, m_rules); !errors.empty())
        return show(errors);
    await(m_service.enrol(std::move(filled)), [this](const Result<EnrolOutcome>& outcome) {
        if (!outcome)
            return show({outcome.error()});
        m_passwords->wipe();
        Q_EMIT enrolled(*outcome);
    });
}

void EnrolmentPage::show(const std::vector<Error>& errors) {
    m_passwords->wipe();
    bool isFirst = true;
    for (const Error& error : errors)
        showAt(error, std::exchange(isFirst, false));
    m_passwords->passwordField().setNote(tr("Type the password again: it is not kept."));
}

void EnrolmentPage::showAt(const Error& error, bool isFirst) {
    const bool isInput = error.code == ErrorCode::InvalidInput;
    if (isInput && error.field == "password"_L1)
        tellAt(m_passwords->passwordField(), errorText(error), isFirst);
    else if (isInput && error.field == "confirmation"_L1)
        tellAt(m_passwords->confirmationField(), errorText(error), isFirst);
    else if (isInput && (error.field == "question"_L1 || error.field == "answer"_L1))
        showAtAnswer(error, isFirst);
    else if ((isInput && error.field == "user_name"_L1) || error.detail == "other_person"_L1)
        tellAt(*m_userNameField, errorText(error), isFirst);
    else
        tell(error);
}

// The check tells the first of what is wrong with the answers, not where: that is looked for.
void EnrolmentPage::showAtAnswer(const Error& error, bool isFirst) {
    QStringList chosen;
    for (QuestionRow* row : m_questions) {
        const staff::GivenAnswer given = row->given();
        const bool isOfQuestion = given.question.isEmpty() || chosen.contains(given.question);
        if (error.field == "question"_L1 && isOfQuestion)
            return tellAt(row->questionField(), errorText(error), isFirst);
        if (error.field == "answer"_L1 && !staff::checkAnswer(given.answer, m_rules.questions.answer))
            return tellAt(row->answerField(), errorText(error), isFirst);
        chosen << given.question;
    }
    tell(error);
}

void EnrolmentPage::clearProblems() {
    messages().clear();
    m_userNameField->setProblem({});
    m_passwords->clearProblems();
    for (QuestionRow* row : m_questions)
        row->clearProblems();
}

} // namespace pindesk::ui
