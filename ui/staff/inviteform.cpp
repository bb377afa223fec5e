#include "ui/staff/inviteform.h"
#include "ui/common/errortext.h"
#include "ui/common/languagetext.h"
#include "ui/staff/rolesbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

InviteForm::InviteForm(QWidget* parent)
    : Card(tr("Invite somebody"), parent)
    , m_obstacle(new MessageBar(this))
    , m_userName(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_userNameField(new FormField(tr("&User name"), m_userName, this))
    , m_nameField(new FormField(tr("&Name"), m_name, this))
    , m_emailField(new FormField(tr("E-&mail address"), m_email, this))
    , m_numberField(new FormField(tr("Employee num&ber"), m_number, this))
    , m_roles(new RolesBox(this))
    , m_problem(makeLabel({}, TextRole::Error, this))
    , m_submit(makeButton(tr("Send the invitation"), ButtonKind::Primary, this)) {
    m_userName->setMaxLength(64);
    m_name->setMaxLength(200);
    m_email->setMaxLength(254);
    m_number->setMaxLength(64);
    m_userNameField->setNote(tr("To sign in with; cannot be changed later."));
    m_numberField->setNote(
        tr("Asked for behind “Forgot password?”; without it an administrator has to help."));
    for (const QString& language : {u"en"_s, u"es"_s, u"fr"_s})
        m_language->addItem(languageText(language), language);
    auto* languageField = new FormField(tr("&Language of the mail"), m_language, this);
    auto* fields = new QVBoxLayout;
    fields->setSpacing(3 * grid);
    for (QWidget* field : std::initializer_list<QWidget*>{m_userNameField, m_nameField, m_emailField,
                                                          m_numberField, languageField})
        fields->addWidget(field);
    fields->addStretch(1);
    auto* rights = new QVBoxLayout;
    rights->setSpacing(3 * grid);
    rights->addWidget(m_roles);
    rights->addStretch(1);
    rights->addWidget(
        makeLabel(tr("A mail with a link is sent. It is good for a few hours and only once; whoever opens it "
                     "chooses the password. If it does not come, send a new link from here: nobody sees the "
                     "link but who gets the mail."),
                  TextRole::Muted, this));
    auto* halves = new QHBoxLayout;
    halves->setSpacing(8 * grid);
    halves->addLayout(fields, 1);
    halves->addLayout(rights, 1);
    content().setSpacing(3 * grid);
    content().addWidget(m_obstacle);
    content().addLayout(halves);
    content().addWidget(m_problem);
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain, this);
    content().addLayout(makeRow({m_submit, cancel}));
    for (QLineEdit* edit : {m_userName, m_name, m_email, m_number})
        connect(edit, &QLineEdit::returnPressed, this, &InviteForm::submit);
    connect(m_submit, &QPushButton::clicked, this, &InviteForm::submit);
    connect(cancel, &QPushButton::clicked, this, &InviteForm::cancelled);
    clear();
}

void InviteForm::setObstacle(const QString& words) {
    if (words.isEmpty())
        m_obstacle->clear();
    else
        m_obstacle->show(Tone::Caution, words);
}

void InviteForm::focusFirst() {
    m_userName->setFocus();
}

void InviteForm::clear() {
    for (QLineEdit* edit : {m_userName, m_name, m_email, m_number})
        edit->clear();
    m_language->setCurrentIndex(std::max(0, m_language->findData(QLocale().name().left(2))));
    m_roles->setRoles(Role::Csr);
    clearProblems();
    setUsable(true);
}

void InviteForm::clearProblems() {
    for (FormField* field : {m_userNameField, m_nameField, m_emailField, m_numberField})
        field->setProblem({});
    m_roles->setProblem({});
    m_problem->hide();
}

void InviteForm::setUsable(bool isUsable) {
    m_submit->setEnabled(isUsable);
}

staff::InviteStaffRequest InviteForm::request() const {
    staff::InviteStaffRequest request;
    request.userName = m_userName->text();
    request.displayName = m_name->text();
    request.email = m_email->text();
    request.employeeNumber = m_number->text();
    request.language = m_language->currentData().toString();
    request.roles = m_roles->roles();
    return request;
}

void InviteForm::submit() {
    if (!m_submit->isEnabled())
        return;
    clearProblems();
    const staff::InviteStaffRequest filled = request();
    if (filled.userName.trimmed().isEmpty())
        return showProblem({ErrorCode::InvalidInput, u"user_name"_s, u"missing"_s});
    if (const auto checked = staff::checkInvitation(filled); !checked)
        return showProblem(checked.error());
    setUsable(false);
    Q_EMIT submitted(filled);
}

void InviteForm::showProblem(const Error& error) {
    setUsable(true);
    const std::pair<QLatin1StringView, FormField*> fields[] = {{"user_name"_L1, m_userNameField},
                                                               {"name"_L1, m_nameField},
                                                               {"email"_L1, m_emailField},
                                                               {"employee_number"_L1, m_numberField}};
    const bool isInput = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::AlreadyExists;
    for (const auto& [name, field] : fields)
        if (isInput && error.field == name) {
            field->setProblem(errorText(error));
            field->field().setFocus();
            return;
        }
    if (isInput && error.field == "roles"_L1) {
        m_roles->setProblem(errorText(error));
        m_roles->focusFirst();
        return;
    }
    m_problem->setText(errorText(error));
    m_problem->show();
}

void InviteForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace pindesk::ui
