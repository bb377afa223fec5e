#include "ui/enrolment/newpasswordfields.h"
#include "ui/enrolment/passwordrulesview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/theme.h"
#include <QVBoxLayout>

namespace pindesk::ui {
using staff::PasswordRuleState;
namespace {

// More than a password may have, composed or not: that it is too long is said, not done in silence.
constexpr int longestTyped = 512;

} // namespace

NewPasswordFields::NewPasswordFields(const QString& label, const QString& againLabel, QWidget* parent)
    : QWidget(parent)
    , m_password(new SecretEdit(this))
    , m_again(new SecretEdit(this))
    , m_passwordField(new FormField(label, m_password, this))
    , m_againField(new FormField(againLabel, m_again, this))
    , m_eye(makeButton({}, ButtonKind::Plain, this))
    , m_rules(new PasswordRulesView(this)) {
    m_eye->setCheckable(true);
    m_passwordField->addBeside(m_eye);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_passwordField);
    column->addWidget(m_againField);
    column->addWidget(m_rules);
    for (SecretEdit* edit : {m_password, m_again}) {
        edit->setMaxLength(longestTyped);
        connect(edit, &QLineEdit::textChanged, this, &NewPasswordFields::judge);
    }
    connect(m_password, &QLineEdit::returnPressed, this, [this] { m_again->setFocus(); });
    connect(m_again, &QLineEdit::returnPressed, this, &NewPasswordFields::submitted);
    connect(m_eye, &QPushButton::toggled, this, &NewPasswordFields::setShown);
    setTabOrder(m_password, m_eye);
    setTabOrder(m_eye, m_again);
    setShown(false);
}

void NewPasswordFields::setJudge(Judge judge) {
    m_judge = std::move(judge);
    this->judge();
}

void NewPasswordFields::judge() {
    if (!m_judge)
        return;
    const Secret password = m_password->secret();
    PasswordRulesView::State state{m_judge(password), !password.isEmpty(), false};
    state.isRepeated = state.isTyped && password.equals(m_again->secret());
    m_isGood = state.isTyped && state.isRepeated &&
               std::none_of(state.rules.begin(), state.rules.end(), [](const PasswordRuleState& each) {
                   return each.way == PasswordRuleState::Way::Broken;
               });
    m_rules->show(state);
    m_passwordField->setSpokenNote(m_rules->summary());
    Q_EMIT judged();
}

Secret NewPasswordFields::password() const {
    return m_password->secret();
}

Secret NewPasswordFields::confirmation() const {
    return m_again->secret();
}

void NewPasswordFields::wipe() {
    m_password->wipe();
    m_again->wipe();
    m_eye->setChecked(false);
}

void NewPasswordFields::clearProblems() {
    m_passwordField->setProblem({});
    m_againField->setProblem({});
}

void NewPasswordFields::setShown(bool isShown) {
    m_password->setShown(isShown);
    m_again->setShown(isShown);
    m_eye->setIcon(icon(isShown ? "hidden" : "eye"));
    m_eye->setAccessibleName(isShown ? tr("Hide what you type") : tr("Show what you type"));
    m_eye->setToolTip(m_eye->accessibleName());
}

} // namespace pindesk::ui
