#include "ui/setup/lockstep.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/text.h"
#include <QLabel>

namespace pindesk::ui {

LockStep::LockStep(SetupDraft& draft, OpenSite openSite, QWidget* parent)
    : SetupStep(tr("Locked"),
                tr("Type the password of the administrator you have made, and go on where you were."), draft,
                parent)
    , m_openSite(std::move(openSite))
    , m_why(makeLabel({}, TextRole::Body, this))
    , m_password(new SecretEdit(this)) {
    column().addWidget(m_why);
    addField(tr("&Password"), m_password);
    connect(m_password, &QLineEdit::textChanged, this, &SetupStep::changed);
    connect(m_password, &QLineEdit::returnPressed, this, [this] {
        if (isComplete())
            goOn();
    });
}

void LockStep::setReason(const QString& why) {
    m_why->setText(why);
}

void LockStep::enter() {
    messages().clear();
    m_password->wipe();
    m_password->setFocus();
}

bool LockStep::isComplete() const {
    return !isBusy() && !m_password->text().isEmpty();
}

QString LockStep::incompleteText() const {
    return tr("Type your password.");
}

void LockStep::goOn() {
    messages().clear();
    await(m_openSite(draft().site.url, draft().site.administrator, m_password->take()),
          [this](Result<SharedWorkplace> workplace) {
              if (!workplace) {
                  showError(workplace.error());
                  m_password->setFocus();
                  return;
              }
              draft().workplace = std::move(*workplace);
              Q_EMIT finished();
          });
}

} // namespace pindesk::ui
