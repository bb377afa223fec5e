#include "ui/overview/overviewpage.h"
#include "core/audit/auditservice.h"
#include "core/directory/directoryservice.h"
#include "core/distribution/distributionservice.h"
#include "core/forcepin/profileservice.h"
#include "core/generation/generationservice.h"
#include "core/pins/pinservice.h"
#include "core/sitekeys/keyservice.h"
#include "core/staff/approvalservice.h"
#include "ui/approval/approvalscard.h"
#include "ui/common/eventtext.h"
#include "ui/common/runtext.h"
#include "ui/common/valuetext.h"
#include "ui/overview/accountlistcard.h"
#include "ui/overview/alarmcard.h"
#include "ui/overview/issuedcard.h"
#include "ui/overview/nextsteps.h"
#include "ui/overview/populationmodel.h"
#include "ui/overview/registrationscard.h"
#include "ui/widgets/bardelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using directory::RecordedImport;
using generation::GenerationRun;
namespace {

constexpr int listedRuns = 8;
constexpr int listedEvents = 30;
constexpr int shownRuns = 3;
constexpr int shownEvents = 3; // at least: the list takes the room that is left

QString decisionText(const staff::Approval& decided) {
    if (decided.state != staff::ApprovalState::Granted)
        return OverviewPage::tr("The request is refused.");
    return decided.kind == "distribution"_L1
               ? OverviewPage::tr("The request is granted: the batch can be written now.")
               : OverviewPage::tr("The request is granted, and what was asked for is done.");
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : Page({u"overview"_s,
            tr("Overview"),
            "overview",
            {Right::LookUpAccount, Right::GeneratePins, Right::ReadAccountAudit}},
           parent)
    , m_population(new PopulationModel(this))
    , m_counted(makeLabel(tr("Not counted yet"), TextRole::Muted, this))
    , m_runRows(new TextTable({tr("What"), tr("Started"), tr("By"), tr("State"), tr("Result")}, {}, this))
    , m_eventRows(new TextTable({tr("When"), tr("Who"), tr("To what"), tr("What happened")}, {}, this)) {
    addAlarms();
    auto* places = new QGridLayout;
    places->setSpacing(4 * grid);
    places->setColumnStretch(0, 3);
    places->setColumnStretch(1, 2);
    places->addWidget(makePopulationCard(), 0, 0);
    places->addWidget(makeStepsCard(), 0, 1);
    m_runCard = makeTableCard(tr("Last imports and runs of generation"), m_runRows, m_runTable);
    m_eventCard = makeTableCard(tr("Last events"), m_eventRows, m_eventTable);
    fitHeight(*m_eventTable, shownEvents, shownEvents);
    m_eventTable->setMaximumHeight(QWIDGETSIZE_MAX);
    m_approvals = new ApprovalsCard(this);
    m_approvals->hide();
    content().addWidget(m_approvals);
    connect(m_approvals, &ApprovalsCard::decided, this,
            [this](ApprovalId id, staff::Decision decision, const QString& reason) {
                await(workplace().approvals->decide(id, decision, reason),
                      [this](Result<staff::Approval> done) {
                          if (!done)
                              tell(done.error());
                          else
                              messages().show(Tone::Good, decisionText(*done));
                          readApprovals();
                      });
            });
    content().addLayout(places);
    m_list = new AccountListCard(this);
    m_list->hide();
    content().addWidget(m_list, 1);
    connect(m_list, &AccountListCard::accountChosen, this, &Page::accountRequested);
    connect(m_list, &AccountListCard::left, this, &OverviewPage::closeList);
    connect(m_list, &AccountListCard::failed, this,
            [this](const Error& error) { tell(error, [this] { m_list->restart(); }); });
    m_registrations = new RegistrationsCard(this);
    m_issued = new IssuedCard(this);
    connect(m_issued, &IssuedCard::pageRequested, this, &Page::pageRequested);
    content().addWidget(m_registrations);
    content().addWidget(m_issued);
    content().addWidget(m_runCard);
    content().addWidget(m_eventCard, 1);
    content().addStretch(0);
    showSteps();
}

QWidget* OverviewPage::makePopulationCard() {
    auto* card = new Card(tr("Accounts by state"), this);
    m_populationTable = makeTable(m_population, tr("Accounts by state"), card);
    m_populationTable->setItemDelegateForColumn(PopulationModel::Bar, new BarDelegate(m_populationTable));
    letLastShrink(*m_populationTable); // the bars take what the numbers leave
    fitHeight(*m_populationTable, 5, 5);
    card->content().addWidget(m_populationTable);
    card->content().addWidget(m_counted);
    card->content().addStretch(1);
    connect(m_populationTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto state = PopulationModel::stateAt(index.row()))
            openList(*state);
    });
    return card;
}

QWidget* OverviewPage::makeStepsCard() {
    auto* card = new Card(tr("What to do next"), this);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(3 * grid);
    card->content().addLayout(m_steps);
    card->content().addStretch(1);
    return card;
}

Card* OverviewPage::makeTableCard(const QString& title, TextTable* rows, QTableView*& table) {
    auto* card = new Card(title, this);
    table = makeTable(rows, title, card);
    fitHeight(*table, shownRuns, shownRuns);
    card->content().addWidget(table);
    return card;
}

void OverviewPage::reset() {
    m_counts.reset();
    m_keys = {};
    m_profiles.clear();
    m_population->set({});
    m_counted->setText(tr("Not counted yet"));
    m_runs.clear();
    m_imports.clear();
    m_runRows->setRows({});
    m_eventRows->setRows({});
    m_approvals->clear();
    m_approvals->hide();
    m_watch.reset();
    m_registrations->setDays({});
    m_issued->setFunnels({});
    for (AlarmCard* card : m_alarms)
        card->reset();
}

bool OverviewPage::mayReadRuns() const {
    return workplace().may(Right::GeneratePins) || workplace().may(Right::ReadAccountAudit);
}

bool OverviewPage::maySeeApprovals() const {
    return workplace().may(Right::ApproveRequests) || workplace().may(Right::ManageStaff) ||
           workplace().may(Right::ReadAudit);
}

void OverviewPage::readApprovals() {
    await(workplace().approvals->approvals(), [this](Result<staff::ApprovalsOverview> overview) {
        if (!overview)
            return tell(overview.error(), [this] { readApprovals(); });
        m_approvals->setApprovals(*overview, workplace().person);
        m_approvals->setVisible(m_approvals->hasNews() && m_list->isHidden());
    });
}

void OverviewPage::readIssued() {
    await(workplace().distribution->funnels(), [this](Result<distribution::Funnels> funnels) {
        if (!funnels)
            return tell(funnels.error(), [this] { readIssued(); });
        m_issued->setFunnels(funnels->channels);
    });
}

void OverviewPage::readKeys() {
    await(workplace().keys->keys(), [this](Result<sitekeys::KeysOverview> keys) {
        if (!keys)
            return tell(keys.error(), [this] { readKeys(); });
        m_keys = std::move(*keys);
        showSteps();
    });
}

void OverviewPage::readProfiles() {
    await(workplace().profiles->list(), [this](Result<std::vector<forcepin::StoredProfile>> profiles) {
        if (!profiles)
            return tell(profiles.error(), [this] { readProfiles(); });
        m_profiles = std::move(*profiles);
        showSteps();
    });
}

void OverviewPage::opened() {
    m_isCounting = false;
    openAlarms();
    closeList();
    showSteps();
}

void OverviewPage::closed() {
    m_watchTimer.stop();
    m_list->stop();
}

void OverviewPage::openList(pins::AccountState state) {
    if (!workplace().may(Right::LookUpAccount) && !workplace().may(Right::GeneratePins))
        return messages().show(Tone::Neutral, tr("Auditors see numbers, not accounts."));
    m_approvals->hide();
    m_registrations->hide();
    m_issued->hide();
    m_runCard->hide();
    m_eventCard->hide();
    m_list->show();
    showAlarms();
    m_list->start(*workplace().pins, state, m_counts ? m_counts->byState.value(state) : 0,
                  workplace().may(Right::LookUpAccount));
}

void OverviewPage::closeList() {
    m_list->stop();
    m_list->hide();
    m_approvals->setVisible(m_approvals->hasNews());
    m_registrations->show();
    m_issued->setVisible(workplace().may(Right::ReadReports));
    m_runCard->setVisible(mayReadRuns());
    showAlarms();
    m_eventCard->setVisible(workplace().may(Right::ReadAccountAudit));
}

void OverviewPage::refresh() {
    if (!isOpen())
        return;
    readWatch();
    count();
    if (maySeeApprovals())
        readApprovals();
    if (workplace().may(Right::ReadReports))
        readIssued();
    if (workplace().may(Right::ManageKeys))
        readKeys();
    if (workplace().may(Right::ManageProfiles))
        readProfiles();
    if (mayReadRuns()) {
        readRuns();
        readImports();
    }
    if (workplace().may(Right::ReadAccountAudit))
        readEvents();
}

void OverviewPage::count() {
    if (std::exchange(m_isCounting, true))
        return;
    m_counted->setText(m_counts ? tr("Counting again; these numbers are of %1").arg(momentText(m_countedAt))
                                : tr("Counting…"));
    await(workplace().pins->accountCounts(), [this](Result<pins::AccountCounts> counts) {
        m_isCounting = false;
        if (!counts) {
            m_counted->setText(m_counts ? tr("Counted %1").arg(momentText(m_countedAt))
                                        : tr("Not counted yet"));
            return tell(counts.error(), [this] { count(); });
        }
        m_counts = *counts;
        m_countedAt = QDateTime::currentMSecsSinceEpoch();
        m_population->set(m_counts);
        m_counted->setText(
            tr("%Ln accounts in the directory · counted %1 · Enter on a state lists its accounts", nullptr,
               pluralOf(counts->directory))
                .arg(momentText(m_countedAt)));
        makeRoomForNumbers();
        showSteps();
        readWatch(); // what was counted is part of the day
    });
}

void OverviewPage::makeRoomForNumbers() {
    constexpr int leastBar = 6 * grid;
    int room = leastBar + 2 * m_populationTable->frameWidth();
    for (const int column : {PopulationModel::State, PopulationModel::Accounts, PopulationModel::Share})
        room += m_populationTable->columnWidth(column);
    m_populationTable->setMinimumWidth(room);
}

void OverviewPage::readRuns() {
    await(workplace().generation->runs(listedRuns), [this](Result<std::vector<GenerationRun>> runs) {
        if (!runs)
            return tell(runs.error(), [this] { readRuns(); });
        m_runs = std::move(*runs);
        showRuns();
        showSteps();
    });
}

void OverviewPage::readImports() {
    await(workplace().directory->imports(listedRuns), [this](Result<std::vector<RecordedImport>> imports) {
        if (!imports)
            return tell(imports.error(), [this] { readImports(); });
        m_imports = std::move(*imports);
        showRuns();
    });
}

void OverviewPage::readEvents() {
    await(workplace().audit->events({}, {}, listedEvents), [this](Result<audit::EventPage> page) {
        if (!page)
            return tell(page.error(), [this] { readEvents(); });
        showEvents(*page);
    });
}

void OverviewPage::showRuns() {
    std::vector<std::pair<Milliseconds, QStringList>> dated;
    for (const GenerationRun& run : m_runs)
        dated.emplace_back(
            run.startedAt,
            QStringList{
                tr("Generation, run %1").arg(numberText(run.id.value())), momentText(run.startedAt),
                run.startedByName, runStateText(run.state),
                tr("%1 PINs created, %2 rejected").arg(numberText(run.created), numberText(run.rejected))});
    for (const RecordedImport& run : m_imports)
        dated.emplace_back(
            run.startedAt,
            QStringList{tr("Import of %1").arg(run.source), momentText(run.startedAt), run.startedByName,
                        runStateText(generation::runStateFromText(run.state)),
                        tr("%1 added, %2 changed, %3 missing, %4 rejected")
                            .arg(numberText(run.counts.added), numberText(run.counts.changed),
                                 numberText(run.counts.missing), numberText(run.counts.rejected))});
    std::stable_sort(dated.begin(), dated.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<QStringList> rows;
    for (auto& [at, row] : dated)
        rows << std::move(row);
    m_runRows->setRows(rows);
}

void OverviewPage::showEvents(const audit::EventPage& page) {
    QList<QStringList> rows;
    for (const audit::StoredEvent& event : page.events)
        rows << QStringList{
            momentText(event.at), QString::fromUtf8(event.actorName),
            subjectText(QString::fromUtf8(event.subject)),
            eventText(QString::fromUtf8(event.action), QJsonDocument::fromJson(event.detail).object())};
    m_eventRows->setRows(rows);
}

void OverviewPage::showSteps() {
    QWidget* const hadFocus = QApplication::focusWidget();
    const bool wasInside = hadFocus != nullptr && hadFocus->property("step").toBool();
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!isOpen() || !m_counts) {
        m_steps->addWidget(makeLabel(tr("The accounts are being counted."), TextRole::Muted, this));
        return;
    }
    const auto lastRun = m_runs.empty() ? std::nullopt : std::optional(m_runs.front());
    bool isFirst = true;
    std::vector<NextStep> steps = keySteps(m_keys);
    std::ranges::copy(nextSteps(workplace().person.roles, *m_counts, lastRun), std::back_inserter(steps));
    std::ranges::copy(profileSteps(m_profiles), std::back_inserter(steps));
    for (const NextStep& step : steps) {
        auto* place = new QWidget(this);
        auto* column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(grid);
        column->addWidget(makeLabel(step.text, step.isUrgent ? TextRole::Strong : TextRole::Body, place));
        auto* button = makeButton(
            step.button, isFirst && step.page != "settings"_L1 ? ButtonKind::Primary : ButtonKind::Plain,
            place);
        button->setProperty("step", true);
        button->setAccessibleDescription(step.text);
        column->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this,
                [this, page = step.page] { Q_EMIT pageRequested(page); });
        m_steps->addWidget(place);
        if (std::exchange(isFirst, false) && wasInside)
            button->setFocus();
    }
}

} // namespace pindesk::ui
