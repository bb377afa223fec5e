#include "ui/staff/disableform.h"
#include "ui/staff/stafftext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {

DisableForm::DisableForm(QWidget* parent)
    : QWidget(parent)
    , m_question(makeLabel({}, TextRole::Strong, this))
    , m_disable(makeButton({}, ButtonKind::Danger, this))
    , m_keep(makeButton({}, ButtonKind::Plain, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_question);
    column->addWidget(
        makeLabel(tr("They cannot do anything any more, from this moment on, and their keys and open links "
                     "are gone. What they did stays in the audit trail. To have them back they are invited "
                     "again."),
                  TextRole::Body, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(m_keep);
    row->addWidget(m_disable);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_disable, &QPushButton::clicked, this, &DisableForm::confirmed);
    connect(m_keep, &QPushButton::clicked, this, &DisableForm::cancelled);
}

void DisableForm::open(const staff::Person& person) {
    m_question->setText(person.displayName.isEmpty()
                            ? tr("Disable %1?").arg(person.userName)
                            : tr("Disable %1 (%2)?").arg(person.displayName, person.userName));
    m_disable->setText(tr("Disable %1").arg(person.userName));
    m_keep->setText(tr("Keep %1").arg(person.userName));
    setAccessibleName(m_question->text());
    setUsable(true);
    show();
    m_keep->setFocus(); // Enter alone does nothing that cannot be undone
}

void DisableForm::setUsable(bool isUsable) {
    m_disable->setEnabled(isUsable);
}

void DisableForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pindesk::ui
