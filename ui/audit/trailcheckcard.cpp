#include "ui/audit/trailcheckcard.h"
#include "ui/common/errortext.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/await.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QAccessible>
#include <QCoreApplication>
#include <QProgressBar>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using audit::AuditProblem;
using audit::AuditVerdict;
namespace {

constexpr int steps = 1000;

QString translated(const char* text, int number = -1) {
    return QCoreApplication::translate("verdict", text, nullptr, number);
}

const char* problemText(AuditProblem problem) {
    switch (problem) {
    case AuditProblem::Changed:
        return QT_TRANSLATE_NOOP("verdict", "Event %1 of chain %2 is not the one that was written.");
    case AuditProblem::Missing:
        return QT_TRANSLATE_NOOP("verdict", "Event %1 of chain %2 was written and is not there any more.");
    case AuditProblem::Cut:
        return QT_TRANSLATE_NOOP("verdict", "Chain %2 was cut: event %1 and all after it are gone.");
    case AuditProblem::Reordered:
        return QT_TRANSLATE_NOOP("verdict", "Event %1 of chain %2 stands where another one was written.");
    case AuditProblem::Head:
        break;
    }
    return QT_TRANSLATE_NOOP("verdict", "The recorded end of chain %2 is not its end, event %1.");
}

} // namespace

QString verdictText(const AuditVerdict& verdict) {
    if (verdict.isWhole())
        return translated(QT_TRANSLATE_NOOP(
                              "verdict", "The trail is whole: %1 events in %2 chains, %3 checkpoints agree."))
            .arg(numberText(verdict.events), numberText(verdict.chains), numberText(verdict.checkpoints));
    QString text = translated(QT_TRANSLATE_N_NOOP("verdict", "The trail is broken in %Ln places. First: "),
                              pluralOf(verdict.problems));
    if (verdict.first)
        text += translated(problemText(verdict.first->problem))
                    .arg(QString::number(verdict.first->sequence),
                         QString::number(verdict.first->writer.value()));
    return text + u' ' +
           translated(QT_TRANSLATE_NOOP("verdict",
                                        "Keep a copy of the database and tell whoever is responsible for "
                                        "security."));
}

TrailCheckCard::TrailCheckCard(QWidget* parent)
    : Card(tr("Is the trail whole?"), parent)
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_bar(new QProgressBar(this))
    , m_start(makeButton(tr("Verify the trail"), ButtonKind::Plain, this))
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Plain, this)) {
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing jumps
    m_bar->setSizePolicy(kept);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, steps);
    m_bar->setAccessibleName(tr("Progress of the verification"));
    content().addWidget(m_text);
    content().addWidget(m_bar);
    content().addStretch(1);
    content().addLayout(makeRow({m_start, m_cancel}));
    m_frames.setInterval(100);
    connect(&m_frames, &QTimer::timeout, this, &TrailCheckCard::watch);
    connect(m_start, &QPushButton::clicked, this, &TrailCheckCard::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    reset();
}

void TrailCheckCard::setService(audit::AuditService* service) {
    m_service = service;
    setUsable(*m_start, service != nullptr && !m_job,
              service == nullptr ? tr("Administrators and auditors verify the trail.")
                                 : tr("The trail is being verified."));
}

void TrailCheckCard::reset() {
    m_job.reset();
    m_frames.stop();
    m_bar->hide();
    m_cancel->hide();
    setTextRole(*m_text, TextRole::Muted);
    m_text->setText(
        tr("Every event is linked to the one before it with a key. Verifying finds any event that "
           "was changed, moved or removed."));
}

void TrailCheckCard::start() {
    if (m_job || m_service == nullptr)
        return;
    m_job = m_service->verify();
    m_bar->show();
    m_cancel->show();
    if (m_start->hasFocus())
        m_cancel->setFocus();
    setService(m_service);
    m_frames.start();
    watch();
    await(m_job->outcome(), this, [this, job = std::weak_ptr(m_job)](Result<AuditVerdict> verdict) {
        if (!job.expired())
            end(verdict);
    });
}

void TrailCheckCard::watch() {
    if (!m_job)
        return;
    const audit::Progress progress = m_job->progress();
    m_bar->setValue(progress.total > 0 ? static_cast<int>(progress.done * steps / progress.total) : 0);
    setTextRole(*m_text, TextRole::Body);
    m_text->setText(
        tr("%1 of %2 events verified").arg(numberText(progress.done), numberText(progress.total)));
}

void TrailCheckCard::end(const Result<AuditVerdict>& verdict) {
    const bool hadFocus = m_cancel->hasFocus();
    reset();
    setService(m_service);
    if (hadFocus)
        m_start->setFocus();
    if (!verdict) {
        const bool isCancelled = verdict.error().code == ErrorCode::Cancelled;
        setTextRole(*m_text, isCancelled ? TextRole::Muted : TextRole::Error);
        m_text->setText(isCancelled ? tr("Cancelled: nothing was found out.") : errorText(verdict.error()));
    } else {
        setTextRole(*m_text, verdict->isWhole() ? TextRole::Strong : TextRole::Error);
        m_text->setText((verdict->isWhole() ? u"✓ "_s : u"✗ "_s) + verdictText(*verdict));
    }
    m_text->setAccessibleName(m_text->text());
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace pindesk::ui
