#include "ui/setup/donestep.h"
#include "core/generation/generationservice.h"
#include "ui/common/runtext.h"
#include "ui/common/valuetext.h"
#include "ui/generation/runcard.h"
#include "ui/widgets/text.h"

namespace pindesk::ui {
using generation::GenerationReceipt;
namespace {

constexpr int framePause = 100; // ms

} // namespace

DoneStep::DoneStep(SetupDraft& draft, QWidget* parent)
    : SetupStep(tr("Ready"), tr("The site is made, and this workstation opens it from now on."), draft,
                parent)
    , m_next(makeLabel({}, TextRole::Body, this))
    , m_run(new RunCard(this)) {
    m_run->setRunningText(tr("Run %1 is at work."));
    column().addWidget(m_next);
    column().addWidget(m_run);
    m_frames.setInterval(framePause);
    connect(&m_frames, &QTimer::timeout, this, &DoneStep::watch);
    connect(m_run, &RunCard::generateRequested, this, [this] { generate({}); });
    connect(m_run, &RunCard::resumeRequested, this, [this](RunId run) { generate(run); });
    connect(m_run, &RunCard::cancelRequested, this, &DoneStep::stopWork);
}

DoneStep::~DoneStep() = default;

void DoneStep::enter() {
    m_run->setVisible(draft().hasImported);
    m_next->setText(
        draft().hasImported
            ? tr("Your customers are in. Before they can register, each needs an initial PIN: generate "
                 "them now, or sign in and do it later on the page Generation.")
            : tr("Sign in as the administrator next. On the page Generation, bring your customers in and "
                 "give each a PIN."));
}

bool DoneStep::isNextMain() const {
    return m_run->isHidden();
}

QString DoneStep::incompleteText() const {
    return tr("The PINs are being generated.");
}

QString DoneStep::unfinishedWork() const {
    return m_job ? tr("PINs are being generated. Stop the run and close the window? Nothing is lost: the run "
                      "can be resumed.")
                 : QString();
}

void DoneStep::stopWork() {
    if (m_job)
        m_job->cancel();
    watch();
}

void DoneStep::generate(std::optional<RunId> resume) {
    if (m_job || !draft().workplace)
        return;
    messages().clear();
    generation::GenerationRequest request;
    request.resume = resume;
    m_job = draft().workplace->generation->generate(request);
    ui::await(m_job->outcome(), this, [this](Result<GenerationReceipt> receipt) { end(receipt); });
    m_frames.start();
    watch();
    Q_EMIT changed();
}

void DoneStep::watch() {
    if (m_job)
        m_run->showRunning(m_job->progress(), m_job->isCancelled());
}

void DoneStep::end(const Result<GenerationReceipt>& receipt) {
    m_job.reset();
    m_frames.stop();
    m_run->showIdle();
    if (receipt)
        tell(receipt->run);
    else
        showError(receipt.error());
    Q_EMIT changed();
}

void DoneStep::tell(const generation::GenerationRun& run) {
    const QString created = numberText(run.created);
    const bool isWhole = !isUnfinished(run.state);
    m_run->setUnfinished(isWhole ? std::nullopt : std::optional(run));
    m_run->setVisible(!isWhole);
    m_next->setVisible(!isWhole);
    if (isWhole)
        messages().show(Tone::Good,
                        tr("%1 PINs are generated. Everything is ready for the first call.").arg(created));
    else
        messages().show(Tone::Caution,
                        tr("Cancelled after %1 PINs. Nothing is half done; go on at any time.").arg(created));
}

void DoneStep::goOn() {
    draft().workplace.reset(); // its keys go with it
    Q_EMIT finished();
}

} // namespace pindesk::ui
