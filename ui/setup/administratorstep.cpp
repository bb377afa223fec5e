#include "ui/setup/administratorstep.h"
#include "ui/enrolment/newpasswordfields.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QLineEdit>

namespace pindesk::ui {

AdministratorStep::AdministratorStep(SetupDraft& draft, QWidget* parent)
    : SetupStep(
          tr("The first administrator"),
          tr("Adds everybody else, imports customers and generates PINs. The user name cannot be changed "
             "later."),
          draft, parent)
    , m_userName(addLine(tr("&User name")))
    , m_passwords(new NewPasswordFields(tr("&Password"), tr("Password once &more"), this))
    , m_further(new QCheckBox(tr("This person also &answers calls and supervises"), this)) {
    m_userProblem = addProblem();
    column().addWidget(m_passwords);
    column().addSpacing(2 * grid);
    column().addWidget(m_further);
    m_userName->setMaxLength(64);
    connect(m_userName, &QLineEdit::textEdited, this, [this] { clearProblem(*m_userProblem, *m_userName); });
    m_passwords->setJudge([this](const Secret& password) {
        return staff::SetupService::passwordRules(password, m_userName->text());
    });
    connect(m_userName, &QLineEdit::textChanged, m_passwords, &NewPasswordFields::judge);
    connect(m_passwords, &NewPasswordFields::judged, this, &SetupStep::changed);
}

bool AdministratorStep::isComplete() const {
    return m_passwords->isGood() && !m_userName->text().trimmed().isEmpty();
}

void AdministratorStep::goOn() {
    const auto userName = staff::SetupService::checkUserName(m_userName->text());
    if (!userName) {
        showProblem(*m_userProblem, *m_userName, userName.error());
        return;
    }
    messages().clear();
    draft().site.administrator = *userName;
    draft().site.password = m_passwords->password();
    draft().site.furtherRoles = m_further->isChecked() ? Role::Csr | Role::Supervisor : Roles();
    Q_EMIT finished();
}

} // namespace pindesk::ui
