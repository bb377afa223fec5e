#include "ui/distribution/batchestab.h"
#include "core/distribution/writeextract.h"
#include "core/letters/writeletters.h"
#include "core/staff/approvalservice.h"
#include "ui/common/distributiontext.h"
#include "ui/common/errortext.h"
#include "ui/common/valuetext.h"
#include "ui/distribution/batchcard.h"
#include "ui/distribution/batchform.h"
#include "ui/shell/filework.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::Batch;
using distribution::BatchFormat;
using distribution::BatchReceipt;
namespace {

constexpr int framePause = 100; // ms

} // namespace

BatchesTab::BatchesTab(QWidget* parent)
    : DistributionTab(parent)
    , m_new(makeButton(tr("New batch…"), ButtonKind::Primary, this))
    , m_form(new BatchForm(this))
    , m_none(makeLabel(
          tr("No PINs have gone out in a file yet. Ask for a batch: letters, or a file for bills or "
             "for a letter shop."),
          TextRole::Muted, this))
    , m_rows(new TextTable({tr("Batch"), tr("By"), tr("Accounts"), tr("State"), tr("Layout")}, {0, 2}, this))
    , m_table(nullptr)
    , m_card(new BatchCard(this))
    , m_leftOutRows(new TextTable({tr("Account"), tr("Why it is not in the file")}, {}, this))
    , m_leftOutTable(nullptr)
    , m_leftOut(new Card(tr("Left out"), this)) {
    m_leftOutTable = makeTable(m_leftOutRows, tr("Accounts that were left out"), m_leftOut);
    m_leftOut->content().addWidget(m_leftOutTable);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3 * grid, 0, 0);
    column->setSpacing(4 * grid);
    column->addLayout(makeRow({m_new}));
    column->addWidget(m_form);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(4 * grid);
    halves->addWidget(makeList(), 1);
    halves->addWidget(m_card, 1);
    column->addLayout(halves);
    column->addWidget(m_leftOut);
    column->addStretch(1);
    m_leftOut->hide();
    m_frames.setInterval(framePause);
    connect(&m_frames, &QTimer::timeout, this, &BatchesTab::watch);
    connect(m_new, &QPushButton::clicked, this, &BatchesTab::beginBatch);
    connect(m_form, &BatchForm::closed, this, [this] { showForm(false); });
    connect(m_form, &BatchForm::countRequested, this, &BatchesTab::count);
    connect(m_form, &BatchForm::batchRequested, this, &BatchesTab::request);
    connect(m_form, &BatchForm::cancelRequested, this, [this] {
        if (m_planning)
            m_planning->cancel();
        if (m_requesting)
            m_requesting->cancel();
    });
    connect(m_card, &BatchCard::writeRequested, this, &BatchesTab::askWhere);
    connect(m_card, &BatchCard::stopRequested, this, [this] {
        if (m_writing)
            m_writing->cancel();
        watch();
    });
    connect(m_card, &BatchCard::cancelRequested, this, &BatchesTab::cancel);
    connect(m_card, &BatchCard::decided, this, &BatchesTab::decide);
    connect(m_card, &BatchCard::leftOutRequested, this, &BatchesTab::listLeftOut);
    showForm(false);
}

QWidget* BatchesTab::makeList() {
    auto* card = new Card(tr("Batches"), this);
    m_table = makeTable(m_rows, tr("Batches"), card);
    letLastShrink(*m_table);
    card->content().addWidget(m_none);
    card->content().addWidget(m_table);
    card->content().addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_leftOut->hide();
        showChosen();
    });
    return card;
}

void BatchesTab::beginBatch() {
    if (!isOpen() || !workplace().may(Right::DistributePins))
        return;
    showForm(true);
    bringIntoView(*m_form);
    m_form->firstFocus()->setFocus();
}

void BatchesTab::showForm(bool isShown) {
    const bool hadFocus = m_form->isAncestorOf(focusWidget());
    m_form->setVisible(isShown);
    m_new->setVisible(!isShown);
    if (!isShown && hadFocus)
        m_new->setFocus();
}

void BatchesTab::opened() {
    const bool mayAsk = workplace().may(Right::DistributePins);
    setUsable(*m_new, mayAsk, tr("A supervisor asks for batches."));
    if (!mayAsk)
        showForm(false);
    if (m_untold)
        endWriting(*std::exchange(m_untold, std::nullopt));
}

void BatchesTab::closed() {
    if (m_planning)
        m_planning->cancel();
    m_planning.reset();
    m_requesting.reset();
    m_form->showIdle();
}

void BatchesTab::reset() {
    m_form->clear();
    showForm(false);
    m_batches.clear();
    m_rows->setRows({});
    m_card->clear();
    m_leftOut->hide();
}

QWidget* BatchesTab::firstFocus() const {
    return m_form->isVisible() ? m_form->firstFocus() : m_new;
}

void BatchesTab::refresh() {
    readBatches();
    readChoices();
    watch();
}

void BatchesTab::readBatches(std::optional<BatchId> choose) {
    await(workplace().distribution->batches(), [this, choose](Result<std::vector<Batch>> batches) {
        if (!batches)
            return tell(batches.error());
        take(std::move(*batches), choose);
    });
}

void BatchesTab::readChoices() {
    if (!workplace().may(Right::DistributePins))
        return;
    await(workplace().distribution->layouts(),
          [this](Result<std::vector<distribution::StoredLayout>> layouts) {
              if (layouts)
                  m_form->setLayouts(std::move(*layouts));
              else
                  tell(layouts.error());
          });
    await(workplace().distribution->statuses(), [this](const Result<QStringList>& statuses) {
        if (statuses)
            m_form->setStatuses(*statuses);
    });
}

void BatchesTab::take(std::vector<Batch> batches, std::optional<BatchId> choose) {
    if (!choose && chosen() != nullptr)
        choose = chosen()->id;
    m_batches = std::move(batches);
    QList<QStringList> rows;
    int row = 0;
    for (std::size_t i = 0; i < m_batches.size(); ++i) {
        const Batch& batch = m_batches[i];
        rows << QStringList{numberText(batch.id.value()), channelText(batch.channel),
                            numberText(batch.chosen), batchStateText(batch.state), batch.layoutName};
        if (batch.id == choose)
            row = static_cast<int>(i);
    }
    m_rows->setRows(rows);
    fitHeight(*m_table, 4, 14);
    m_none->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_rows->index(row, 0));
    showChosen();
}

const Batch* BatchesTab::chosen() const {
    const auto row = static_cast<std::size_t>(m_table->currentIndex().row());
    return m_table->currentIndex().isValid() && row < m_batches.size() ? &m_batches[row] : nullptr;
}

void BatchesTab::showChosen() {
    if (chosen() == nullptr || !isOpen())
        return m_card->clear();
    m_card->show(*chosen(), workplace().person);
    if (m_writing && m_written == chosen()->id)
        m_card->showProgress(m_writing->progress(), m_writing->isCancelled());
    else
        m_card->showIdle();
}

void BatchesTab::tell(const Error& error) {
    Q_EMIT failed(error, [this] { refresh(); });
}

void BatchesTab::count(const distribution::Selection& selection) {
    Q_EMIT saidNothing();
    m_planning = workplace().distribution->plan(selection);
    m_form->showProgress({});
    m_frames.start();
    await(m_planning->outcome(), [this](const Result<distribution::BatchPlan>& plan) {
        m_planning.reset();
        m_form->showIdle();
        if (plan)
            m_form->showPlan(*plan);
        else if (plan.error().code != ErrorCode::Cancelled && !m_form->showProblem(plan.error()))
            tell(plan.error());
    });
}

void BatchesTab::request(const distribution::BatchRequest& request) {
    Q_EMIT saidNothing();
    m_requesting = workplace().distribution->request(request);
    m_form->showProgress({});
    m_frames.start();
    await(m_requesting->outcome(), [this](const Result<Batch>& batch) {
        m_requesting.reset();
        m_form->showIdle();
        if (!batch) {
            if (batch.error().code != ErrorCode::Cancelled && !m_form->showProblem(batch.error()))
                tell(batch.error());
            return;
        }
        m_form->clear();
        showForm(false);
        readBatches(batch->id);
        const QString number = numberText(batch->id.value());
        Q_EMIT told(
            Tone::Good,
            batch->approval
                ? tr("Batch %1 waits for another supervisor. It can be written when it is approved.")
                      .arg(number)
                : tr("Batch %1 can be written: this site asks for no second pair of eyes.").arg(number));
    });
}

void BatchesTab::decide(ApprovalId id, staff::Decision decision, const QString& reason) {
    await(workplace().approvals->decide(id, decision, reason), [this, decision](
                                                                   const Result<staff::Approval>& done) {
        if (!done)
            return tell(done.error());
        Q_EMIT told(Tone::Good, decision == staff::Decision::Grant
                                    ? tr("Approved. %1 can write the file now.").arg(done->requestedByName)
                                    : tr("Refused."));
        readBatches();
    });
}

void BatchesTab::cancel() {
    if (chosen() == nullptr)
        return;
    await(workplace().distribution->cancel(chosen()->id), [this](const Result<Batch>& batch) {
        if (!batch)
            return tell(batch.error());
        Q_EMIT told(Tone::Neutral, tr("Batch %1 was withdrawn.").arg(numberText(batch->id.value())));
        readBatches(batch->id);
    });
}

void BatchesTab::askWhere() {
    if (chosen() == nullptr)
        return;
    const bool isLetters = chosen()->format == BatchFormat::Letter;
    // The name tells nothing but the number; the layout says what the file is.
    const QString name =
        u"pindesk-batch-%1.%2"_s.arg(chosen()->id.value()).arg(isLetters ? u"pdf"_s : u"csv"_s);
    askForPath(this, tr("Write batch %1").arg(numberText(chosen()->id.value())), name,
               isLetters ? tr("PDF (*.pdf)") : tr("Text (*.csv *.txt);;All files (*)"),
               [this](const QString& path) { write(path); });
}

void BatchesTab::write(const QString& path) {
    if (m_writing || chosen() == nullptr || !isOpen())
        return;
    Q_EMIT saidNothing();
    m_written = chosen()->id;
    m_writing = workplace().distribution->write({*m_written, path}, chosen()->format == BatchFormat::Letter
                                                                        ? letters::letterSinks()
                                                                        : distribution::extractSinks());
    ui::await(m_writing->outcome(), this, [this](Result<BatchReceipt> receipt) {
        m_writing.reset();
        m_card->showIdle();
        if (std::exchange(m_isStopping, false))
            Q_EMIT workStopped();
        else if (isOpen())
            endWriting(receipt);
        else
            m_untold = std::move(receipt);
    });
    m_frames.start();
    watch();
}

void BatchesTab::endWriting(const Result<BatchReceipt>& receipt) {
    if (!receipt) {
        if (receipt.error().code == ErrorCode::Cancelled)
            Q_EMIT told(Tone::Caution, tr("Stopped. There is no file, and nobody counts as given a PIN."));
        else
            tell(receipt.error());
        return readBatches(m_written);
    }
    m_card->showReceipt(*receipt);
    const Batch& batch = receipt->batch;
    const QString number = numberText(batch.id.value());
    const bool isWhole = batch.leftOut.empty() && receipt->overtaken == 0;
    Q_EMIT told(isWhole ? Tone::Good : Tone::Caution,
                isWhole ? tr("Batch %1 is written: %Ln PINs.", nullptr, pluralOf(batch.written)).arg(number)
                        : tr("Batch %1 is written: %Ln PINs. Look at who was left out.", nullptr,
                             pluralOf(batch.written))
                              .arg(number));
    readBatches(batch.id);
}

void BatchesTab::listLeftOut() {
    if (chosen() == nullptr)
        return;
    await(workplace().distribution->leftOut(chosen()->id),
          [this](const Result<std::vector<distribution::LeftOutAccount>>& accounts) {
              if (!accounts)
                  return tell(accounts.error());
              QList<QStringList> rows;
              for (const auto& each : *accounts)
                  rows << QStringList{each.account.toString(), leftOutText(each.reason)};
              m_leftOutRows->setRows(rows);
              fitHeight(*m_leftOutTable, 1, 10);
              m_leftOut->show();
              bringIntoView(*m_leftOut);
          });
}

void BatchesTab::watch() {
    if (m_planning)
        m_form->showProgress(m_planning->progress());
    if (m_requesting)
        m_form->showProgress(m_requesting->progress());
    if (m_writing && chosen() != nullptr && chosen()->id == m_written)
        m_card->showProgress(m_writing->progress(), m_writing->isCancelled());
    if (!m_planning && !m_requesting && !m_writing)
        m_frames.stop();
}

QString BatchesTab::unfinishedWork() const {
    return m_writing && !m_isStopping
               ? tr("A batch of PINs is being written. Stop it? There will be no file, and it "
                    "can be written again.")
               : QString();
}

void BatchesTab::stopWork() {
    if (!m_writing)
        return Q_EMIT workStopped();
    m_isStopping = true;
    m_writing->cancel();
}

} // namespace pindesk::ui
