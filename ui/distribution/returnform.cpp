#include "ui/distribution/returnform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace pindesk::ui {

ReturnForm::ReturnForm(QWidget* parent)
    : QFrame(parent)
    , m_question(makeLabel({}, TextRole::Strong, this))
    , m_confirm(makeButton(tr("The letter came back"), ButtonKind::Danger, this))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Plain, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_question);
    column->addWidget(
        makeLabel(tr("Its PIN does not count as given out any more and can go out again in a new "
                     "batch. This cannot be taken back."),
                  TextRole::Body, this));
    column->addLayout(makeRow({m_confirm, m_cancel}));
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed(m_account);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ReturnForm::cancelled);
    hide();
}

void ReturnForm::open(const AccountNumber& account, const QString& day) {
    m_account = account;
    const QString number = account.toString();
    m_question->setText(tr("Did the letter of %1 to account %2 come back?").arg(day, number));
    m_confirm->setAccessibleName(tr("The letter to account %1 came back").arg(number));
    setAccessibleName(m_question->text());
    show();
    m_cancel->setFocus(); // Enter alone does nothing that cannot be undone
}

void ReturnForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pindesk::ui
