#include "ui/staff/rolesform.h"
#include "ui/staff/rolesbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {

RolesForm::RolesForm(QWidget* parent)
    : QWidget(parent)
    , m_roles(new RolesBox(this))
    , m_submit(makeButton(tr("Save the roles"), ButtonKind::Primary, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_roles);
    column->addWidget(makeLabel(tr("Keys come and go with the roles, as far as you hold them. To make an "
                                   "administrator may take a second one."),
                                TextRole::Muted, this));
    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Plain, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(m_submit);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_submit, &QPushButton::clicked, this, &RolesForm::submit);
    connect(cancel, &QPushButton::clicked, this, &RolesForm::cancelled);
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

void RolesForm::setUsable(bool isUsable) {
    m_submit->setEnabled(isUsable);
}

void RolesForm::showProblem(const QString& problem) {
    setUsable(true);
    m_roles->setProblem(problem);
    m_roles->focusFirst();
}

void RolesForm::submit() {
    if (!m_submit->isEnabled())
        return;
    m_roles->setProblem({});
    setUsable(false);
    Q_EMIT submitted({m_userName, m_roles->roles(), m_before});
}

void RolesForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pindesk::ui
