#include "ui/desk/overrideform.h"
#include "ui/common/errortext.h"
#include "ui/desk/deskmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace pindesk::ui {

OverrideForm::OverrideForm(DeskModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_userName(new QLineEdit(this))
    , m_password(new SecretEdit(this))
    , m_reason(new QLineEdit(this))
    , m_problem(makeLabel({}, TextRole::Error, this))
    , m_override(makeButton(tr("Override"), ButtonKind::Primary, this))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Plain, this)) {
    auto* lines = new QGridLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(3 * grid);
    lines->setVerticalSpacing(grid + 2);
    lines->setColumnStretch(1, 1);
    lines->addWidget(makeLabel(tr("For the supervisor: this account, once; you are not signed in here."),
                               TextRole::Muted, this),
                     0, 0, 1, 2);
    int line = 1;
    const auto add = [&](const QString& words, QLineEdit* edit) {
        auto* label = makeLabel(words, TextRole::Body, this);
        label->setBuddy(edit);
        edit->setAccessibleName(tr("Supervisor: %1").arg(words));
        lines->addWidget(label, line, 0);
        lines->addWidget(edit, line++, 1);
    };
    add(tr("User name"), m_userName);
    add(tr("Password"), m_password);
    add(tr("Reason"), m_reason);
    m_userName->setMaxLength(64);
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(tr("Known in person …"));
    lines->addWidget(m_problem, line++, 0, 1, 2);
    lines->addLayout(makeRow({m_override, m_cancel}), line, 0, 1, 2);
    m_problem->hide();
    for (QLineEdit* edit : {m_userName, static_cast<QLineEdit*>(m_password), m_reason})
        connect(edit, &QLineEdit::returnPressed, this, &OverrideForm::submit);
    connect(m_override, &QPushButton::clicked, this, &OverrideForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &OverrideForm::dismiss);
}

void OverrideForm::focusFirst() {
    m_userName->setFocus(Qt::ShortcutFocusReason);
}

void OverrideForm::clear() {
    m_userName->clear();
    m_reason->clear();
    m_problem->hide();
    setBusy(false);
    wipe();
}

void OverrideForm::wipe() {
    m_password->wipe();
}

void OverrideForm::submit() {
    if (!m_override->isEnabled())
        return;
    for (QLineEdit* edit : {m_userName, static_cast<QLineEdit*>(m_password), m_reason})
        if (edit->text().trimmed().isEmpty()) {
            edit->setFocus();
            return;
        }
    m_problem->hide();
    setBusy(true);
    m_model.overrideVerification(m_userName->text().trimmed().toLower(), m_password->take(), m_reason->text(),
                                 [this](Result<void> answer) {
                                     setBusy(false);
                                     if (answer) {
                                         clear();
                                         hide();
                                         Q_EMIT done();
                                         return;
                                     }
                                     m_problem->setText(errorText(answer.error()));
                                     m_problem->show();
                                     m_password->setFocus();
                                 });
}

void OverrideForm::dismiss() {
    clear();
    hide();
    Q_EMIT closed();
}

void OverrideForm::setBusy(bool isBusy) {
    m_override->setEnabled(!isBusy);
}

void OverrideForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pindesk::ui
