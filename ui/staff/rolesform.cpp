#include "ui/staff/rolesform.h"
#include "ui/staff/rolesbox.h"
#include "ui/widgets/text.h"
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {

RolesForm::RolesForm(QWidget* parent)
    : StaffForm(parent)
    , m_roles(new RolesBox(this)) {
    column().addWidget(m_roles);
    column().addWidget(makeLabel(tr("Keys come and go with the roles, as far as you hold them. To make an "
                                    "administrator may take a second one."),
                                 TextRole::Muted, this));
    addButtons(ButtonKind::Primary);
    submitButton().setText(tr("Save the roles"));
}

void RolesForm::open(const staff::Person& person) {
    m_userName = person.userName;
    m_before = person.roles;
    m_roles->setRoles(person.roles);
    m_roles->setProblem({});
    setUsable(true);
    show();
    m_roles->focusFirst();
}

void RolesForm::showProblem(const QString& problem) {
    setUsable(true);
    m_roles->setProblem(problem);
    m_roles->focusFirst();
}

void RolesForm::submit() {
    m_roles->setProblem({});
    setUsable(false);
    Q_EMIT submitted({m_userName, m_roles->roles(), m_before});
}

} // namespace pindesk::ui
