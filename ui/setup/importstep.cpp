#include "ui/setup/importstep.h"
#include "ui/common/errortext.h"
#include "ui/directory/importpanel.h"
#include <QScrollArea>

namespace pindesk::ui {

ImportStep::ImportStep(SetupDraft& draft, OpenSite openSite, QWidget* parent)
    : SetupStep(tr("The customers"),
                tr("Bring your customers in from the customer system, now or later on the page "
                   "Generation. Nothing is changed before you press Import."),
                draft, parent)
    , m_openSite(std::move(openSite))
    , m_panel(new ImportPanel) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_panel);
    scroll->viewport()->setAutoFillBackground(false); // the card is seen through it
    m_panel->setAutoFillBackground(false);
    fill(scroll);
    connect(m_panel, &ImportPanel::begun, this, &SetupStep::changed);
    connect(m_panel, &ImportPanel::imported, this, [this] { this->draft().hasImported = true; });
    connect(m_panel, &ImportPanel::ended, this, &SetupStep::changed);
}

ImportStep::~ImportStep() {
    m_panel->close();
}

void ImportStep::enter() {
    if (!draft().workplace)
        signIn();
}

void ImportStep::signIn() {
    messages().clear();
    m_panel->setEnabled(false);
    await(m_openSite(draft().site.url, draft().site.administrator, draft().site.password.clone()),
          [this](Result<SharedWorkplace> workplace) {
              if (!workplace) {
                  messages().show(Tone::Bad, errorText(workplace.error()), tr("Try again"),
                                  [this] { signIn(); });
                  return;
              }
              draft().site.password.clear();
              draft().workplace = std::move(*workplace);
              m_panel->setEnabled(true);
              unlock();
              m_panel->setFocus();
              Q_EMIT opened();
          });
}

bool ImportStep::isComplete() const {
    return !isBusy() && !m_panel->isRunning();
}

QString ImportStep::incompleteText() const {
    return tr("The work in this step is not at its end.");
}

QString ImportStep::nextText() const {
    return draft().hasImported ? tr("&Next") : tr("Import &later");
}

QString ImportStep::unfinishedWork() const {
    return m_panel->unfinishedWork();
}

void ImportStep::stopWork() {
    m_panel->cancel();
}

void ImportStep::lock() {
    m_panel->close();
}

void ImportStep::unlock() {
    m_panel->open(*draft().workplace->imports);
}

void ImportStep::goOn() {
    m_panel->close();
    Q_EMIT finished();
}

} // namespace pindesk::ui
