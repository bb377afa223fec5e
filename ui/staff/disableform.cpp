#include "ui/staff/disableform.h"
#include "ui/widgets/text.h"
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {

DisableForm::DisableForm(QWidget* parent)
    : StaffForm(parent)
    , m_question(makeLabel({}, TextRole::Strong, this)) {
    column().addWidget(m_question);
    column().addWidget(
        makeLabel(tr("They cannot do anything any more, from this moment on, and their keys and open links "
                     "are gone. What they did stays in the audit trail. To have them back they are invited "
                     "again."),
                  TextRole::Body, this));
    addButtons(ButtonKind::Danger);
}

void DisableForm::open(const staff::Person& person) {
    m_question->setText(person.displayName.isEmpty()
                            ? tr("Disable %1?").arg(person.userName)
                            : tr("Disable %1 (%2)?").arg(person.displayName, person.userName));
    submitButton().setText(tr("Disable %1").arg(person.userName));
    cancelButton().setText(tr("Keep %1").arg(person.userName));
    setAccessibleName(m_question->text());
    setUsable(true);
    show();
    cancelButton().setFocus(); // Enter alone does nothing that cannot be undone
}

void DisableForm::submit() {
    setUsable(false);
    Q_EMIT confirmed();
}

} // namespace pindesk::ui
