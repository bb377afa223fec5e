#include "ui/distribution/batchcard.h"
#include "ui/common/distributiontext.h"
#include "ui/common/errortext.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <cmath>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::Batch;
using distribution::BatchState;
using staff::Decision;
namespace {

Tone toneOf(BatchState state) {
    switch (state) {
    case BatchState::Written:
        return Tone::Good;
    case BatchState::Requested:
    case BatchState::Approved:
    case BatchState::Writing:
        return Tone::Caution;
    case BatchState::Refused:
        return Tone::Bad;
    default:
        return Tone::Neutral;
    }
}

} // namespace

BatchCard::BatchCard(QWidget* parent)
    : Card(tr("Batch"), parent)
    , m_state(new Pill(this))
    , m_what(makeLabel({}, TextRole::Strong, this))
    , m_next(makeLabel({}, TextRole::Body, this))
    , m_facts(new Facts(this))
    , m_progress(new ProgressLine(tr("Progress of the writing"), this))
    , m_reason(new QLineEdit(this))
    , m_grant(makeButton(tr("Approve"), ButtonKind::Primary, this))
    , m_refuse(makeButton(tr("Refuse"), ButtonKind::Plain, this))
    , m_write(makeButton(tr("Write the file…"), ButtonKind::Primary, this))
    , m_stop(makeButton(tr("Stop writing"), ButtonKind::Plain, this))
    , m_leftOut(makeButton(tr("Who was left out"), ButtonKind::Plain, this))
    , m_cancel(makeButton(tr("Withdraw the batch"), ButtonKind::Plain, this)) {
    m_reason->setPlaceholderText(tr("Reason (needed to refuse)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(200);
    content().addLayout(makeRow({m_state}));
    content().addWidget(m_what);
    content().addWidget(m_facts);
    content().addWidget(m_next);
    content().addWidget(m_progress);
    content().addWidget(m_reason);
    content().addLayout(makeRow({m_grant, m_refuse, m_write, m_stop, m_leftOut, m_cancel}));
    content().addStretch(1);
    connect(m_reason, &QLineEdit::textChanged, this, &BatchCard::showButtons);
    connect(m_grant, &QPushButton::clicked, this,
            [this] { Q_EMIT decided(*m_batch.approval, Decision::Grant, m_reason->text()); });
    connect(m_refuse, &QPushButton::clicked, this,
            [this] { Q_EMIT decided(*m_batch.approval, Decision::Refuse, m_reason->text()); });
    connect(m_write, &QPushButton::clicked, this, &BatchCard::writeRequested);
    connect(m_stop, &QPushButton::clicked, this, &BatchCard::stopRequested);
    connect(m_leftOut, &QPushButton::clicked, this, &BatchCard::leftOutRequested);
    connect(m_cancel, &QPushButton::clicked, this, &BatchCard::cancelRequested);
    clear();
}

void BatchCard::clear() {
    m_batch = {};
    m_receipt.reset();
    m_isWriting = false;
    hide();
}

void BatchCard::show(const Batch& batch, const Actor& person) {
    if (batch.id != m_batch.id) {
        m_reason->clear();
        m_receipt.reset();
    }
    m_batch = batch;
    m_person = person;
    setTitle(tr("Batch %1").arg(numberText(batch.id.value())));
    m_state->set(batchStateText(batch.state), toneOf(batch.state));
    m_what->setText(tr("%1 · %2").arg(channelText(batch.channel), batch.layoutName));
    showFacts();
    showButtons();
    QWidget::show();
}

void BatchCard::showReceipt(const distribution::BatchReceipt& receipt) {
    m_receipt = receipt;
    show(receipt.batch, m_person);
}

void BatchCard::showFacts() {
    const Batch& batch = m_batch;
    Facts::Rows rows{
        {tr("For"), selectionText(toJson(batch.selection)) + (batch.hasList ? tr("; of a list") : QString())},
        {tr("Accounts"), numberText(batch.chosen)},
        {tr("Asked for"), tr("%1 by %2").arg(momentText(batch.requestedAt), batch.requestedByName)}};
    if (!batch.note.isEmpty())
        rows.append({tr("What it is for"), batch.note});
    if (batch.decidedAt)
        rows.append({tr("Decided"), tr("%1 by %2").arg(momentText(*batch.decidedAt), batch.decidedByName)});
    if (!batch.decisionReason.isEmpty())
        rows.append({tr("Reason"), batch.decisionReason});
    if (batch.state == BatchState::Written) {
        rows.append({tr("Written"),
                     tr("%1 by %2").arg(momentText(batch.writtenAt.value_or(0)), batch.writtenByName)});
        rows.append({tr("In the file"), numberText(batch.written)});
        for (const auto& [reason, count] : batch.leftOut)
            rows.append({tr("Left out: %1").arg(leftOutText(reason)), numberText(count)});
        if (m_receipt && m_receipt->overtaken > 0)
            rows.append({tr("Reset while it was written"), numberText(m_receipt->overtaken)});
        rows.append({tr("File"), batch.fileName});
        rows.append({u"SHA-256"_s, QString::fromLatin1(batch.sha256.left(32)) + u'\n' +
                                       QString::fromLatin1(batch.sha256.mid(32))});
    }
    m_facts->set(rows);
}

QString BatchCard::obstacleToDecide() const {
    if (m_batch.requestedBy == m_person.staffId)
        return errorText({ErrorCode::NotPermitted, {}, u"own_request"_s});
    return allows(m_person.roles, Right::ApproveRequests) ? QString()
                                                          : tr("Another supervisor decides this.");
}

void BatchCard::showButtons() {
    const BatchState state = m_batch.state;
    const bool mayWork = allows(m_person.roles, Right::DistributePins);
    const bool isOpen = state == BatchState::Requested;
    const bool isWritable = state == BatchState::Approved || state == BatchState::Writing;
    const QString obstacle = obstacleToDecide();
    m_reason->setVisible(isOpen && obstacle.isEmpty());
    m_grant->setVisible(isOpen);
    m_refuse->setVisible(isOpen);
    setUsable(*m_grant, obstacle.isEmpty(), obstacle);
    setUsable(*m_refuse, obstacle.isEmpty() && !m_reason->text().trimmed().isEmpty(),
              obstacle.isEmpty() ? tr("Say why you refuse.") : obstacle);
    m_write->setVisible(isWritable && !m_isWriting);
    setUsable(*m_write, mayWork, tr("A supervisor writes it."));
    m_write->setText(state == BatchState::Writing ? tr("Write the file again…") : tr("Write the file…"));
    m_progress->setVisible(m_isWriting);
    m_stop->setVisible(m_isWriting);
    m_leftOut->setVisible(state == BatchState::Written && !m_batch.leftOut.empty());
    m_cancel->setVisible((isOpen || isWritable) && !m_isWriting);
    setUsable(*m_cancel, mayWork, tr("A supervisor withdraws it."));
    QString next;
    if (m_isWriting)
        next = tr("The file is being written. You may lock the desk or go to another page.");
    else if (isOpen)
        next =
            obstacle.isEmpty()
                ? tr("Decide by %1.").arg(momentText(m_batch.until.value_or(0)))
                : tr("It waits for another supervisor until %1.").arg(momentText(m_batch.until.value_or(0)));
    else if (state == BatchState::Approved && m_batch.until)
        next = tr("It can be written until %1, once.").arg(momentText(*m_batch.until));
    else if (state == BatchState::Writing)
        next =
            tr("The writing broke off: there is no file, and nobody counts as given a PIN. Write it again; "
               "if it is at work on another computer, that takes it over.");
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
}

void BatchCard::showProgress(const std::optional<distribution::BatchProgress>& progress, bool isCancelling) {
    const bool hadFocus = m_write->hasFocus();
    if (!std::exchange(m_isWriting, true)) {
        showButtons();
        if (hadFocus)
            m_stop->setFocus();
    }
    setUsable(*m_stop, !isCancelling, tr("It stops in a moment."));
    if (!progress)
        return m_progress->set({}, tr("Begins…"));
    const double part =
        progress->total > 0 ? static_cast<double>(progress->done) / static_cast<double>(progress->total) : 0;
    const double left =
        progress->rate > 0 ? static_cast<double>(progress->total - progress->done) / progress->rate : 0;
    m_progress->set(part, tr("%1 of %2 accounts · %3 a second · %4 left")
                              .arg(numberText(progress->done), numberText(progress->total),
                                   numberText(std::llround(progress->rate)), durationText(left)));
}

void BatchCard::showIdle() {
    m_isWriting = false;
    showButtons();
}

} // namespace pindesk::ui
