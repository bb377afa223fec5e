#include "ui/staff/rolesbox.h"
#include "ui/staff/stafftext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {

RolesBox::RolesBox(QWidget* parent)
    : QWidget(parent)
    , m_problem(makeLabel({}, TextRole::Error, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Roles"), TextRole::Body, this));
    for (const Role role : {Role::Csr, Role::Supervisor, Role::Administrator, Role::Auditor}) {
        auto* box = new QCheckBox(roleText(role), this);
        box->setAccessibleDescription(roleEffectText(role));
        auto* effect = makeLabel(roleEffectText(role), TextRole::Muted, this);
        effect->setIndent(7 * grid); // under the words of the box
        column->addWidget(box);
        column->addWidget(effect);
        column->addSpacing(2 * grid);
        connect(box, &QCheckBox::toggled, this, [this] {
            setProblem({});
            Q_EMIT changed();
        });
        m_boxes.emplace_back(role, box);
    }
    column->addWidget(m_problem);
    m_problem->hide();
}

Roles RolesBox::roles() const {
    Roles roles = m_others;
    for (const auto& [role, box] : m_boxes)
        roles.setFlag(role, box->isChecked());
    return roles;
}

void RolesBox::setRoles(Roles roles) {
    m_others = roles;
    for (const auto& [role, box] : m_boxes) {
        m_others.setFlag(role, false);
        box->setChecked(roles.testFlag(role));
    }
}

void RolesBox::setProblem(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void RolesBox::focusFirst() {
    m_boxes.front().second->setFocus();
}

} // namespace pindesk::ui
