#include "ui/distribution/ledgertab.h"
#include "ui/common/distributiontext.h"
#include "ui/common/timetext.h"
#include "ui/common/valuetext.h"
#include "ui/distribution/issuelistcard.h"
#include "ui/funnel/funnelbars.h"
#include "ui/funnel/funnelview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::Batch;
using distribution::Funnel;
using distribution::Funnels;
using distribution::IssuePage;
namespace {

constexpr int mostBatches = 1000;   // that are told by their day, too
constexpr int batchCharacters = 34; // “Batch 12 (Letter), 28 Sept 2026”

} // namespace

LedgerTab::LedgerTab(QWidget* parent)
    : DistributionTab(parent)
    , m_batches(new QComboBox(this))
    , m_view(new FunnelView(this))
    , m_answers(makeLabel({}, TextRole::Muted, this))
    , m_empty(
          makeLabel(tr("Nothing was given out yet. A PIN comes here when the Desk gives it out by telephone "
                       "or e-mail, or when a batch of bills or letters is written."),
                    TextRole::Body, this))
    , m_list(new IssueListCard(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4 * grid, 0, 0);
    column->setSpacing(4 * grid);
    column->addWidget(makeFunnelCard());
    column->addWidget(m_list, 1);
    connect(m_batches, &QComboBox::currentIndexChanged, this, &LedgerTab::chooseBatch);
    connect(m_list, &IssueListCard::pageWanted, this, &LedgerTab::readIssues);
    connect(m_list, &IssueListCard::accountChosen, this, &DistributionTab::accountRequested);
    connect(m_list, &IssueListCard::letterCameBack, this, &LedgerTab::mark);
    fillBatches();
    showFunnels();
}

Card* LedgerTab::makeFunnelCard() {
    auto* card = new Card(tr("How far customers came"), this);
    auto* label = makeLabel(tr("&Batch"), TextRole::Muted, card);
    label->setWordWrap(false);
    label->setBuddy(m_batches);
    m_batches->setAccessibleName(tr("Batch"));
    letShrink(*m_batches);
    m_batches->setMinimumWidth(roomFor(batchCharacters, *this));
    leaveWheelToPage(*m_batches);
    card->content().addLayout(makeRow({label, m_batches}));
    card->content().addWidget(m_empty);
    card->content().addWidget(m_view);
    card->content().addWidget(m_answers);
    return card;
}

void LedgerTab::opened() {
    m_isCounting = false;
    m_list->begin(workplace().may(Right::LookUpAccount), workplace().may(Right::DistributePins));
}

void LedgerTab::reset() {
    m_funnels.reset();
    m_known.clear();
    fillBatches();
    showFunnels();
    m_list->clear();
}

void LedgerTab::refresh() {
    if (!isOpen())
        return;
    count();
    readBatches();
    m_list->readAgain();
}

QWidget* LedgerTab::firstFocus() const {
    return m_batches;
}

void LedgerTab::count() {
    if (std::exchange(m_isCounting, true))
        return;
    await(workplace().distribution->funnels(), [this](Result<Funnels> funnels) {
        m_isCounting = false;
        if (!funnels) {
            Q_EMIT failed(funnels.error(), [this] { refresh(); });
            return;
        }
        m_funnels = std::move(*funnels);
        fillBatches();
        showFunnels();
    });
}

void LedgerTab::readBatches() {
    await(workplace().distribution->batches({}, mostBatches), [this](Result<std::vector<Batch>> batches) {
        if (!batches) {
            Q_EMIT failed(batches.error(), [this] { refresh(); });
            return;
        }
        m_known = std::move(*batches);
        fillBatches();
    });
}

void LedgerTab::readIssues(int start, const distribution::IssueFilter& filter,
                           std::optional<distribution::IssuePlace> after, int limit) {
    if (!isOpen())
        return;
    await(workplace().distribution->issues(filter, after, limit),
          [this, start, isMore = after.has_value()](Result<IssuePage> page) {
              m_list->take(start, isMore, page);
              if (!page)
                  Q_EMIT failed(page.error(), [this] { refresh(); });
          });
}

void LedgerTab::mark(const AccountNumber& account) {
    if (!isOpen())
        return;
    await(workplace().distribution->markReturned(account), [this, account](Result<void> marked) {
        if (marked)
            Q_EMIT told(
                Tone::Good,
                tr("The letter to account %1 is marked: its PIN can go out again.").arg(account.toString()));
        else
            Q_EMIT failed(marked.error(), {});
        readAccount(account);
        count();
    });
}

void LedgerTab::readAccount(const AccountNumber& account) {
    distribution::IssueFilter filter;
    filter.account = account;
    await(workplace().distribution->issues(filter), [this](Result<IssuePage> page) {
        if (page)
            m_list->update(page->issues);
    });
}

std::optional<BatchId> LedgerTab::chosenBatch() const {
    const QVariant chosen = m_batches->currentData();
    return chosen.isValid() ? std::optional(BatchId(chosen.toLongLong())) : std::nullopt;
}

/// With its day, by which people know it.
QString LedgerTab::batchTitle(const Funnel& funnel) const {
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const Batch& each) { return each.id == *funnel.batch; });
    if (known == m_known.end() || !known->writtenAt)
        return funnelTitle(funnel);
    return tr("%1, %2").arg(funnelTitle(funnel), dateText(*known->writtenAt));
}

/// What is chosen stays so.
void LedgerTab::fillBatches() {
    const auto chosen = chosenBatch();
    const QSignalBlocker blocker(m_batches);
    m_batches->clear();
    m_batches->addItem(tr("All that was given out"));
    if (m_funnels)
        for (const Funnel& funnel : m_funnels->batches) {
            m_batches->addItem(batchTitle(funnel), qint64{funnel.batch->value()});
            if (funnel.batch == chosen)
                m_batches->setCurrentIndex(m_batches->count() - 1);
        }
}

void LedgerTab::chooseBatch() {
    showFunnels();
    m_list->setBatch(chosenBatch(), m_batches->currentText());
    m_list->search();
}

void LedgerTab::showFunnels() {
    const auto batch = chosenBatch();
    std::vector<Funnel> shown;
    if (m_funnels) {
        std::copy_if(m_funnels->batches.begin(), m_funnels->batches.end(), std::back_inserter(shown),
                     [&](const Funnel& each) { return batch && each.batch == batch; });
        if (!batch)
            shown = m_funnels->channels;
    }
    m_view->setFunnels(shown);
    const bool isEmpty = m_funnels && std::all_of(shown.begin(), shown.end(),
                                                  [](const Funnel& each) { return each.issued() == 0; });
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    QStringList answers;
    if (m_funnels && !batch)
        for (const auto& [answer, number] : m_funnels->answers)
            answers << tr("%1: %2").arg(surveyAnswerText(answer), numberText(number));
    m_answers->setText(tr("What brought callers here: %1").arg(answers.join(u" · "_s)));
    m_answers->setVisible(!answers.isEmpty());
}

} // namespace pindesk::ui
