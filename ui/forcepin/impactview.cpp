#include "ui/forcepin/impactview.h"
#include "ui/common/errortext.h"
#include "ui/common/profiletext.h"
#include "ui/common/valuetext.h"
#include "ui/forcepin/impacttable.h"
#include "ui/widgets/await.h"
#include "ui/widgets/bardelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <cmath>

namespace pindesk::ui {
using forcepin::Impact;
using forcepin::Verdict;
namespace {

constexpr int framePause = 100; // ms
constexpr int mostRows = 12;
constexpr std::array verdicts{Verdict::Normal, Verdict::Force, Verdict::Activation};

QString changeText(std::int64_t change) {
    if (change == 0)
        return ImpactView::tr("no change");
    return change > 0 ? u'+' + numberText(change) : numberText(change);
}

QLabel* makeNumber(TextRole role, QWidget* parent) {
    auto* label = makeLabel({}, role, parent);
    label->setFont(tabularFont(label->font()));
    return label;
}

} // namespace

ImpactView::ImpactView(QWidget* parent)
    : QWidget(parent)
    , m_about(
          makeLabel(tr("Judges everybody as if they called now with the right PIN. Nothing is changed, and "
                       "no PIN is shown."),
                    TextRole::Muted, this))
    , m_start(makeButton({}, ButtonKind::Primary, this))
    , m_cancel(makeButton(tr("Cancel the preview"), ButtonKind::Plain, this))
    , m_progress(new ProgressLine(tr("Progress of the preview"), this))
    , m_messages(new MessageBar(this))
    , m_aged(makeLabel(tr("Counted for an earlier state of the profile. Preview again."), TextRole::Strong,
                       this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(4 * grid);
    row->addWidget(m_start);
    row->addWidget(m_cancel);
    row->addWidget(m_about, 1);
    column->addWidget(m_messages);
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(m_aged);
    column->addWidget(makeResult());
    column->addStretch(1);
    m_frames.setInterval(framePause);
    connect(&m_frames, &QTimer::timeout, this, &ImpactView::showProgress);
    connect(m_start, &QPushButton::clicked, this, &ImpactView::start);
    connect(m_cancel, &QPushButton::clicked, this, &ImpactView::cancel);
    close();
}

QWidget* ImpactView::makeResult() {
    m_result = new QWidget(this);
    m_forced = makeNumber(TextRole::Heading, m_result);
    m_forcedBefore = makeNumber(TextRole::Muted, m_result);
    m_forcedChange = makeNumber(TextRole::Strong, m_result);
    m_activated = makeNumber(TextRole::Strong, m_result);
    m_activatedBefore = makeNumber(TextRole::Muted, m_result);
    m_activatedChange = makeNumber(TextRole::Strong, m_result);
    m_unreadable = makeLabel({}, TextRole::Error, m_result);
    m_compared = makeLabel({}, TextRole::Section, m_result);
    m_scenarios = new ImpactTable(this);
    m_scenarioTable = makeTable(m_scenarios, tr("Impact of each scenario"), m_result);
    m_scenarioTable->setItemDelegateForColumn(ImpactTable::Bar, new BarDelegate(m_scenarioTable));
    for (const int column : {ImpactTable::Overlap, ImpactTable::Bar})
        m_scenarioTable->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_changes = new Facts(m_result);
    auto* heads = new QGridLayout;
    heads->setHorizontalSpacing(6 * grid);
    heads->setVerticalSpacing(grid);
    heads->setColumnStretch(0, 3);
    heads->setColumnStretch(1, 2);
    heads->setColumnStretch(2, 1);
    int line = 0;
    for (const auto& labels : {std::array{m_forced, m_forcedBefore, m_forcedChange},
                               std::array{m_activated, m_activatedBefore, m_activatedChange}}) {
        for (int at = 0; at < 3; ++at)
            heads->addWidget(labels[static_cast<std::size_t>(at)], line, at);
        ++line;
    }
    auto* column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * grid);
    column->addLayout(heads);
    column->addWidget(m_unreadable);
    column->addWidget(m_scenarioTable);
    column->addWidget(m_compared);
    column->addWidget(m_changes);
    return m_result;
}

void ImpactView::open(forcepin::ProfileService* profiles) {
    m_profiles = profiles;
    showState();
    if (m_untold)
        tell(*std::exchange(m_untold, std::nullopt));
}

void ImpactView::close() {
    m_profiles = nullptr;
    m_messages->clear();
    showState();
}

void ImpactView::reset() {
    m_counted.reset();
    m_untold.reset();
    if (m_job) {
        m_isForgotten = true;
        m_job->cancel();
    }
    showState();
}

void ImpactView::setProfile(const forcepin::AuthenticationProfile& profile) {
    m_profile = profile;
    showState();
}

void ImpactView::start() {
    if (m_job || m_profiles == nullptr)
        return;
    m_messages->clear();
    m_asked = m_profile;
    m_job = m_profiles->preview({m_asked.name, false, m_asked});
    await(m_job->outcome(), this, [this](Result<Impact> impact) { end(std::move(impact)); });
    m_frames.start();
    const bool hadFocus = m_start->hasFocus();
    showState();
    if (hadFocus)
        m_cancel->setFocus();
}

void ImpactView::cancel() {
    if (m_job)
        m_job->cancel();
    showProgress();
}

void ImpactView::stop() {
    if (!m_job) {
        Q_EMIT stopped();
        return;
    }
    m_isStopping = true;
    cancel();
}

void ImpactView::end(Result<Impact> impact) {
    m_job.reset();
    m_frames.stop();
    const bool hadFocus = m_cancel->hasFocus();
    if (std::exchange(m_isForgotten, false)) {
        // It was another person's.
    } else if (impact) {
        m_counted = Counted{m_asked, *impact};
    } else if (m_profiles != nullptr) {
        tell(impact.error());
    } else {
        m_untold = impact.error();
    }
    showState();
    if (hadFocus)
        m_start->setFocus();
    if (std::exchange(m_isStopping, false))
        Q_EMIT stopped();
}

void ImpactView::tell(const Error& error) {
    switch (error.code) {
    case ErrorCode::Cancelled:
        return m_messages->show(Tone::Neutral, tr("The preview was cancelled. What was counted is dropped."));
    case ErrorCode::KeyNotHeld:
        return m_messages->show(Tone::Caution,
                                tr("The preview needs the keys of a supervisor. %1").arg(errorText(error)));
    default:
        Q_EMIT failed(error);
    }
}

void ImpactView::showState() {
    const bool isShown = m_counted && m_counted->profile.name == m_profile.name;
    m_start->setVisible(!m_job);
    m_start->setText(isShown ? tr("Preview again") : tr("Preview the impact"));
    setUsable(*m_start, m_profiles != nullptr, tr("The desk is locked."));
    m_cancel->setVisible(m_job != nullptr);
    m_progress->setVisible(m_job != nullptr);
    m_aged->setVisible(isShown && !(m_counted->profile == m_profile));
    m_result->setVisible(isShown);
    if (isShown)
        showImpact(m_counted->impact);
    showProgress();
}

void ImpactView::showProgress() {
    if (!m_job)
        return;
    const auto progress = m_job->progress();
    if (m_job->isCancelled())
        return m_progress->set({}, tr("The preview is being cancelled…"));
    if (!progress)
        return m_progress->set({}, tr("Counting under “%1”…").arg(m_asked.name));
    const double left =
        progress->rate > 0 ? static_cast<double>(progress->total - progress->done) / progress->rate : 0;
    m_progress->set(
        progress->total > 0 ? static_cast<double>(progress->done) / static_cast<double>(progress->total) : 0,
        tr("%1 of %2 accounts · %3 a second · %4 left")
            .arg(numberText(progress->done), numberText(progress->total),
                 numberText(std::llround(progress->rate)), durationText(left)));
}

void ImpactView::showImpact(const Impact& impact) {
    const std::int64_t forced = impact.count(Verdict::Force), activated = impact.count(Verdict::Activation);
    m_forced->setText(
        tr("%Ln of %1 would be forced", nullptr, pluralOf(forced)).arg(numberText(impact.accounts)));
    m_activated->setText(tr("%Ln would go to customer activation", nullptr, pluralOf(activated)));
    const auto compare = [&impact](Verdict verdict, QLabel* before, QLabel* change) {
        if (!impact.published) {
            before->setText(tr("no version is in force now"));
            change->clear();
            return;
        }
        before->setText(tr("now, under version %1: %2")
                            .arg(numberText(*impact.published), numberText(impact.countBefore(verdict))));
        change->setText(changeText(impact.count(verdict) - impact.countBefore(verdict)));
    };
    compare(Verdict::Force, m_forcedBefore, m_forcedChange);
    compare(Verdict::Activation, m_activatedBefore, m_activatedChange);
    m_unreadable->setText(tr("%Ln PINs cannot be read with your keys; these accounts are not counted.",
                             nullptr, pluralOf(impact.unreadable)));
    m_unreadable->setVisible(impact.unreadable > 0);
    m_scenarios->show(m_counted->profile, impact);
    m_scenarioTable->setVisible(m_scenarios->rowCount() > 0);
    fitHeight(*m_scenarioTable, 1, mostRows);
    showChanges(impact);
}

void ImpactView::showChanges(const Impact& impact) {
    m_compared->setVisible(impact.published.has_value());
    m_changes->setVisible(impact.published.has_value());
    if (!impact.published)
        return;
    m_compared->setText(tr("Compared with version %1").arg(numberText(*impact.published)));
    Facts::Rows rows;
    std::int64_t same = 0;
    for (const Verdict before : verdicts)
        for (const Verdict after : verdicts) {
            const std::int64_t count = impact.changed(before, after);
            if (before == after)
                same += count;
            else if (count > 0)
                rows.emplace_back(tr("%1 now, %2 then").arg(verdictText(before), verdictText(after)),
                                  numberText(count));
        }
    rows.emplace_back(tr("The same as now"), numberText(same));
    m_changes->set(rows);
}

} // namespace pindesk::ui
