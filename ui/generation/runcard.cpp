#include "ui/generation/runcard.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <cmath>

namespace pindesk::ui {
using generation::GenerationProgress;
using generation::GenerationRun;

RunCard::RunCard(QWidget* parent)
    : Card(tr("Run"), parent)
    , m_runningText(tr("Run %1 is at work. You may lock the desk or go to another page."))
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_progress(new ProgressLine(tr("Progress of the run"), this))
    , m_generate(makeButton({}, ButtonKind::Primary, this))
    , m_resume(makeButton({}, ButtonKind::Primary, this))
    , m_cancel(makeButton(tr("Cancel the run"), ButtonKind::Plain, this)) {
    content().addWidget(m_text);
    content().addWidget(m_progress);
    content().addLayout(makeRow({m_generate, m_resume, m_cancel}));
    content().addStretch(1);
    connect(m_generate, &QPushButton::clicked, this, &RunCard::generateRequested);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (m_unfinished)
            Q_EMIT resumeRequested(m_unfinished->id);
    });
    connect(m_cancel, &QPushButton::clicked, this, &RunCard::cancelRequested);
    showIdle();
}

void RunCard::setExpected(std::optional<std::int64_t> toCreate) {
    m_toCreate = toCreate;
    showButtons();
}

void RunCard::setUnfinished(const std::optional<GenerationRun>& run) {
    m_unfinished = run;
    showButtons();
}

void RunCard::showButtons() {
    m_cancel->setVisible(m_isRunning);
    m_progress->setVisible(m_isRunning);
    m_resume->setVisible(!m_isRunning && m_unfinished);
    m_generate->setVisible(!m_isRunning);
    if (m_isRunning)
        return;
    // The next step stands out: resuming, when that is possible.
    setStyleProperty(*m_generate, "kind", m_unfinished ? QString() : QStringLiteral("primary"));
    if (m_unfinished) {
        m_text->setText(
            tr("Run %1 of %2 has not ended; it compared %3 accounts and created %4 PINs. If it is "
               "at work on another computer, resuming takes it over.")
                .arg(numberText(m_unfinished->id.value()), momentText(m_unfinished->startedAt),
                     numberText(m_unfinished->compared()), numberText(m_unfinished->created)));
        m_resume->setText(tr("Resume run %1").arg(numberText(m_unfinished->id.value())));
        m_generate->setText(tr("Start a new run instead"));
    } else {
        m_text->setText(tr("Every account of the directory that has no PIN gets a random initial one. "
                           "Existing PINs are never touched; running it again creates nothing twice."));
        m_generate->setText(m_toCreate && *m_toCreate > 0
                                ? tr("Generate PINs (%1)").arg(numberText(*m_toCreate))
                                : tr("Generate PINs"));
    }
    setUsable(*m_generate, !m_toCreate || *m_toCreate > 0 || m_unfinished,
              tr("The dry run found no account without a PIN."));
}

void RunCard::showRunning(const std::optional<GenerationProgress>& progress, bool isCancelling) {
    const bool hasBegun = !std::exchange(m_isRunning, true);
    if (hasBegun) {
        const bool hadFocus = m_generate->hasFocus() || m_resume->hasFocus();
        showButtons();
        if (hadFocus)
            m_cancel->setFocus();
    }
    setUsable(*m_cancel, !isCancelling, tr("The run ends after the batch it is at."));
    if (!progress) {
        m_progress->set({}, {});
        m_text->setText(tr("The run begins…"));
        return;
    }
    const double part =
        progress->total > 0 ? static_cast<double>(progress->done) / static_cast<double>(progress->total) : 0;
    m_text->setText(isCancelling ? tr("Run %1 is being cancelled…").arg(numberText(progress->run.value()))
                                 : m_runningText.arg(numberText(progress->run.value())));
    const double left =
        progress->rate > 0 ? static_cast<double>(progress->total - progress->done) / progress->rate : 0;
    m_progress->set(part, tr("%1 of %2 accounts · %3 a second · %4 left")
                              .arg(numberText(progress->done), numberText(progress->total),
                                   numberText(std::llround(progress->rate)), durationText(left)));
}

void RunCard::showIdle() {
    const bool hadFocus = m_cancel->hasFocus();
    m_isRunning = false;
    showButtons();
    if (hadFocus)
        m_generate->setFocus();
}

} // namespace pindesk::ui
