#include "ui/generation/generationpage.h"
#include "ui/common/errortext.h"
#include "ui/common/runtext.h"
#include "ui/common/valuetext.h"
#include "ui/directory/importpanel.h"
#include "ui/generation/receiptcard.h"
#include "ui/generation/runcard.h"
#include "ui/shell/filework.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QTableView>
#include <cmath>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using generation::GenerationPlan;
using generation::GenerationReceipt;
using generation::GenerationRun;
using generation::RunState;
namespace {

constexpr int listedRuns = 50;
constexpr int framePause = 100; // ms

} // namespace

GenerationPage::GenerationPage(QWidget* parent)
    : Page({u"generation"_s, tr("Generation"), "generation", {Right::GeneratePins}}, parent)
    , m_statuses(
          new TextTable({tr("Status"), tr("Accounts"), tr("Not in the newest extract"), {}}, {1, 2}, this))
    , m_lastImport(makeLabel({}, TextRole::Muted, this))
    , m_openImport(makeButton({}, ButtonKind::Plain, this))
    , m_import(new ImportPanel(this))
    , m_plan(makeButton(tr("Dry run"), ButtonKind::Plain, this))
    , m_planFacts(new Facts(this))
    , m_planHint(makeLabel(tr("Compares the whole directory with the PINs and changes nothing."),
                           TextRole::Muted, this))
    , m_rejected(new TextTable({tr("Account"), tr("Why it gets no PIN")}, {}, this))
    , m_run(new RunCard(this))
    , m_receipt(new ReceiptCard(this))
    , m_runRows(new TextTable({tr("Run"),
                               tr("Started"),
                               tr("By"),
                               tr("State"),
                               tr("Created"),
                               tr("Had one"),
                               tr("Rejected"),
                               tr("Time"),
                               {}},
                              {0, 4, 5, 6}, this)) {
    auto* places = new QGridLayout;
    places->setSpacing(4 * grid);
    places->setColumnStretch(0, 1);
    places->setColumnStretch(1, 1);
    places->addWidget(makeSourceCard(), 0, 0);
    places->addWidget(makePlanCard(), 0, 1);
    places->addWidget(makeImportCard(), 1, 0, 1, 2);
    places->addWidget(m_run, 2, 0);
    places->addWidget(m_receipt, 2, 1);
    content().addLayout(places);
    content().addWidget(makeRunsCard());
    content().addStretch(1);
    m_frames.setInterval(framePause);
    connect(&m_frames, &QTimer::timeout, this, &GenerationPage::watch);
    connect(m_plan, &QPushButton::clicked, this, &GenerationPage::plan);
    connect(m_run, &RunCard::generateRequested, this, [this] { start({}); });
    connect(m_run, &RunCard::resumeRequested, this, [this](RunId run) { start(run); });
    connect(m_run, &RunCard::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
        watch();
    });
    connect(m_receipt, &ReceiptCard::saveRequested, this, &GenerationPage::save);
    clearPlan();
}

QWidget* GenerationPage::makeSourceCard() {
    auto* card = new Card(tr("Directory"), this);
    m_statusTable = makeTable(m_statuses, tr("Accounts of the directory by status"), card);
    fitHeight(*m_statusTable, 4, 6);
    card->content().addWidget(m_lastImport);
    card->content().addWidget(m_statusTable);
    card->content().addStretch(1);
    m_openImport->setIcon(icon("import"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_openImport);
    row->addStretch(1);
    card->content().addLayout(row);
    connect(m_openImport, &QPushButton::clicked, this, [this] {
        showImport(m_importCard->isHidden());
        if (m_importCard->isHidden())
            return;
        m_import->setFocus();
        bringIntoView(*m_importCard);
    });
    return card;
}

QWidget* GenerationPage::makeImportCard() {
    auto* card = new Card(tr("Import customers"), this);
    card->content().addWidget(m_import);
    m_importCard = card;
    showImport(false);
    connect(m_import, &ImportPanel::begun, this,
            [this] { setUsable(*m_openImport, false, tr("An import is at work.")); });
    connect(m_import, &ImportPanel::imported, this, [this] {
        clearPlan(); // it was of another directory
        if (isOpen())
            readSource();
    });
    connect(m_import, &ImportPanel::ended, this, [this] {
        setUsable(*m_openImport, true);
        if (m_isStopping)
            stopWork();
    });
    return card;
}

void GenerationPage::showImport(bool isShown) {
    m_importCard->setVisible(isShown);
    m_openImport->setText(isShown ? tr("Close the import") : tr("Import customers…"));
    const bool isNextStep = !isShown && m_statuses->rows().isEmpty();
    setStyleProperty(*m_openImport, "kind", isNextStep ? u"primary"_s : QString());
    m_openImport->setIcon(isNextStep ? QIcon() : icon("import"));
}

QWidget* GenerationPage::makePlanCard() {
    auto* card = new Card(tr("Dry run"), this);
    m_rejectedTable = makeTable(m_rejected, tr("Accounts that would be rejected"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(m_plan);
    row->addStretch(1);
    card->content().addWidget(m_planHint);
    card->content().addWidget(m_planFacts);
    card->content().addWidget(m_rejectedTable);
    card->content().addStretch(1);
    card->content().addLayout(row);
    return card;
}

QWidget* GenerationPage::makeRunsCard() {
    auto* card = new Card(tr("Runs so far"), this);
    m_runTable = makeTable(m_runRows, tr("Runs so far"), card);
    fitHeight(*m_runTable, 4, 4);
    card->content().addWidget(m_runTable);
    connect(m_runTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showRun(current); });
    return card;
}

void GenerationPage::reset() {
    clearPlan();
    m_import->reset();
    showImport(m_import->isRunning());
    m_receipt->clear();
    m_statuses->setRows({});
    m_runRows->setRows({});
    m_runs.clear();
    messages().clear();
}

void GenerationPage::closed() {
    m_import->close();
    m_planning.request_stop();
    m_isPlanning = false;
    m_plan->setText(tr("Dry run"));
}

void GenerationPage::opened() {
    m_import->open(*workplace().imports);
    m_openImport->setVisible(workplace().may(Right::ImportDirectory));
    m_receipt->setSite(workplace().site.name);
    if (m_untold)
        end(*std::exchange(m_untold, std::nullopt));
}

void GenerationPage::refresh() {
    if (!isOpen())
        return;
    readSource();
    readRuns();
    watch();
}

void GenerationPage::readSource() {
    await(workplace().generation->source(), [this](Result<generation::GenerationSource> source) {
        if (!source)
            return tell(source.error(), [this] { readSource(); });
        QList<QStringList> rows;
        for (const generation::StatusCount& each : source->statuses)
            rows << QStringList{each.status.isEmpty() ? tr("(none)") : each.status,
                                numberText(each.accounts),
                                numberText(each.missing),
                                {}};
        m_statuses->setRows(rows);
        fitHeight(*m_statusTable, 4, 6);
        showImport(!m_importCard->isHidden());
        m_lastImport->setText(
            source->lastImport ? tr("Last import: %1 by %2, from %3")
                                     .arg(momentText(source->lastImport->startedAt),
                                          source->lastImport->startedByName, source->lastImport->source)
            : rows.isEmpty() ? tr("The directory is empty: import an extract of the customer system first.")
                             : tr("No import has been recorded."));
    });
}

void GenerationPage::readRuns() {
    await(workplace().generation->runs(listedRuns), [this](Result<std::vector<GenerationRun>> runs) {
        if (!runs)
            return tell(runs.error(), [this] { readRuns(); });
        QList<QStringList> rows;
        for (const GenerationRun& run : *runs)
            rows << QStringList{
                numberText(run.id.value()), momentText(run.startedAt),   run.startedByName,
                runStateText(run.state),    numberText(run.created),     numberText(run.existing),
                numberText(run.rejected),   durationText(run.seconds()), {}};
        m_runs = std::move(*runs);
        m_runRows->setRows(rows);
        const bool mayResume = !m_job && !m_runs.empty() && isUnfinished(m_runs.front().state);
        m_run->setUnfinished(mayResume ? std::optional(m_runs.front()) : std::nullopt);
    });
}

void GenerationPage::showRun(const QModelIndex& index) {
    if (const auto row = static_cast<std::size_t>(index.row()); index.isValid() && row < m_runs.size())
        m_receipt->show(m_runs[row]);
}

void GenerationPage::plan() {
    if (m_isPlanning) { // the button cancels meanwhile
        m_planning.request_stop();
        return;
    }
    m_isPlanning = true;
    m_planning = std::stop_source();
    m_plan->setText(tr("Cancel the dry run"));
    await(workplace().generation->plan(m_planning.get_token()), [this](Result<GenerationPlan> plan) {
        m_isPlanning = false;
        m_plan->setText(tr("Dry run"));
        if (!plan && plan.error().code == ErrorCode::Cancelled)
            return;
        if (!plan)
            return tell(plan.error(), [this] { this->plan(); });
        showPlan(*plan);
    });
}

void GenerationPage::showPlan(const GenerationPlan& plan) {
    m_planFacts->set({{tr("Accounts in the directory"), numberText(plan.accounts)},
                      {tr("Have a PIN already"), numberText(plan.existing)},
                      {tr("Would be created"), numberText(plan.toCreate)},
                      {tr("Would be rejected"), numberText(plan.rejected)},
                      {tr("Estimated time"), durationText(plan.estimatedSeconds)}});
    QList<QStringList> rows;
    for (const generation::RejectedAccount& each : plan.rejectedAccounts)
        rows << QStringList{each.account.toString(),
                            errorText({ErrorCode::InvalidInput, u"account"_s, each.reason})};
    m_rejected->setRows(rows);
    fitHeight(*m_rejectedTable, 1, 4);
    m_rejectedTable->setVisible(!rows.isEmpty());
    m_plan->setText(tr("Dry run again"));
    m_run->setExpected(plan.toCreate);
}

void GenerationPage::clearPlan() {
    m_planning.request_stop();
    const QString unknown = u"–"_s;
    m_planFacts->set({{tr("Accounts in the directory"), unknown},
                      {tr("Have a PIN already"), unknown},
                      {tr("Would be created"), unknown},
                      {tr("Would be rejected"), unknown},
                      {tr("Estimated time"), unknown}});
    m_rejected->setRows({});
    m_rejectedTable->hide();
    m_plan->setText(tr("Dry run"));
    m_isPlanning = false;
    m_run->setExpected({});
}

void GenerationPage::start(std::optional<RunId> resume) {
    if (m_job)
        return;
    messages().clear();
    generation::GenerationRequest request;
    request.resume = resume;
    m_job = workplace().generation->generate(request);
    ui::await(m_job->outcome(), this, [this](Result<GenerationReceipt> receipt) {
        m_job.reset();
        m_frames.stop();
        m_run->showIdle();
        if (m_isStopping)
            stopWork();
        else if (isOpen())
            end(receipt);
        else
            m_untold = std::move(receipt);
    });
    m_frames.start();
    watch();
}

void GenerationPage::watch() {
    if (m_job)
        m_run->showRunning(m_job->progress(), m_job->isCancelled());
}

void GenerationPage::end(const Result<GenerationReceipt>& receipt) {
    clearPlan();
    if (isOpen())
        readRuns();
    if (!receipt)
        return tell(receipt.error());
    const GenerationRun& run = receipt->run;
    m_receipt->show(run);
    if (run.state == RunState::Cancelled)
        messages().show(Tone::Caution, tr("Run %1 was cancelled after %Ln PINs. Nothing is half done; resume "
                                          "it at any time.",
                                          nullptr, pluralOf(run.created))
                                           .arg(numberText(run.id.value())));
    else if (run.rejected > 0)
        messages().show(Tone::Caution, tr("Run %1 created %2 PINs. %Ln accounts were rejected: a dry run "
                                          "lists them.",
                                          nullptr, pluralOf(run.rejected))
                                           .arg(numberText(run.id.value()), numberText(run.created)));
    else
        messages().show(Tone::Good,
                        tr("Run %1 is complete: %Ln PINs created.", nullptr, pluralOf(run.created))
                            .arg(numberText(run.id.value())));
}

void GenerationPage::save(const QString& path) {
    await(savePrivately(path, m_receipt->text()), [this, path](Result<void> saved) {
        if (!saved)
            return tell(saved.error(), [this, path] { save(path); });
        messages().show(Tone::Good, tr("The receipt is in %1. Only you may read it.").arg(path));
    });
}

QString GenerationPage::unfinishedWork() const {
    if (m_isStopping)
        return {};
    if (m_import->isRunning())
        return m_import->unfinishedWork();
    return m_job ? tr("PINs are being generated. Stop the run and close the window? Nothing is lost: the run "
                      "can be resumed.")
                 : QString();
}

void GenerationPage::stopWork() {
    if (!m_job && !m_import->isRunning()) {
        Q_EMIT workStopped();
        return;
    }
    m_isStopping = true;
    m_import->cancel();
    if (m_job)
        m_job->cancel();
    messages().show(Tone::Neutral, tr("The work is ending; the window closes after it."));
}

} // namespace pindesk::ui
