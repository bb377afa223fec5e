#include "ui/staff/staffform.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QVBoxLayout>

namespace pindesk::ui {

StaffForm::StaffForm(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * grid);
}

void StaffForm::addButtons(ButtonKind kind) {
    m_submit = makeButton({}, kind, this); // behind the fields in the order of Tab, too
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Plain, this);
    if (kind == ButtonKind::Danger) {
        m_column->addLayout(makeRow({m_cancel, m_submit}));
        setTabOrder(m_cancel, m_submit);
    } else {
        m_column->addLayout(makeRow({m_submit, m_cancel}));
    }
    connect(m_submit, &QPushButton::clicked, this, &StaffForm::submitIfUsable);
    connect(m_cancel, &QPushButton::clicked, this, &StaffForm::cancelled);
}

void StaffForm::setUsable(bool isUsable) {
    m_submit->setEnabled(isUsable);
}

void StaffForm::submitIfUsable() {
    if (m_submit->isEnabled())
        submit();
}

void StaffForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pindesk::ui
