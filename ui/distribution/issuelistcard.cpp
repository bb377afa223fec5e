#include "ui/distribution/issuelistcard.h"
#include "ui/common/timetext.h"
#include "ui/common/valuetext.h"
#include "ui/distribution/issuefilterbar.h"
#include "ui/distribution/issuemodel.h"
#include "ui/distribution/returnform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

namespace pindesk::ui {
using distribution::IssuePage;
using distribution::IssuePlace;
using distribution::ListedIssue;
namespace {

constexpr int mostAtOnce = 10'000;
constexpr int shownRows = 8;

} // namespace

IssueListCard::IssueListCard(QWidget* parent)
    : Card({}, parent)
    , m_bar(new IssueFilterBar(this))
    , m_issues(new IssueModel(this))
    , m_table(makeTable(m_issues, tr("PINs given out"), this))
    , m_none(makeLabel(tr("No PIN that was given out meets these conditions."), TextRole::Muted, this))
    , m_count(makeLabel({}, TextRole::Muted, this))
    , m_more(makeButton(tr("Show more"), ButtonKind::Plain, this))
    , m_mark(makeButton(tr("Letter came back…"), ButtonKind::Plain, this))
    , m_question(new ReturnForm(this)) {
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              shownRows * m_table->verticalHeader()->defaultSectionSize());
    auto* last = new QHBoxLayout;
    last->setSpacing(2 * grid);
    last->addWidget(m_count, 1);
    last->addWidget(m_more);
    last->addWidget(m_mark);
    content().addWidget(m_bar);
    content().addWidget(m_none);
    content().addWidget(m_table, 1);
    content().addWidget(m_question);
    content().addLayout(last);
    connect(m_bar, &IssueFilterBar::applied, this, &IssueListCard::search);
    connect(m_more, &QPushButton::clicked, this, &IssueListCard::more);
    connect(m_mark, &QPushButton::clicked, this, &IssueListCard::askReturn);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { openAccount(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        endQuestion(); // it was about another row
        showMark();
    });
    connect(m_question, &ReturnForm::cancelled, this, &IssueListCard::endQuestion);
    connect(m_question, &ReturnForm::confirmed, this, [this](const AccountNumber& account) {
        m_table->setFocus();
        Q_EMIT letterCameBack(account);
    });
    setBatch({}, {});
    showState();
}

void IssueListCard::begin(bool mayOpen, bool mayMark) {
    m_mayOpen = mayOpen;
    m_mayMark = mayMark;
    showState();
}

void IssueListCard::setBatch(std::optional<BatchId> batch, const QString& title) {
    m_batch = batch;
    setTitle(batch ? tr("PINs given out: %1").arg(title) : tr("PINs given out"));
}

void IssueListCard::search() {
    auto filter = m_bar->filter();
    if (!filter)
        return;
    m_filter = *filter;
    m_filter.batch = m_batch;
    m_kept.reset();
    ask({}, pageSize);
}

void IssueListCard::readAgain() {
    const ListedIssue* current = m_issues->issueAt(m_table->currentIndex().row());
    m_kept = current == nullptr ? std::nullopt : std::optional(*current);
    ask({}, std::clamp(m_issues->rowCount(), pageSize, mostAtOnce));
}

void IssueListCard::more() {
    if (m_next && !m_isReading)
        ask(m_next, pageSize);
}

void IssueListCard::ask(std::optional<IssuePlace> after, int limit) {
    m_isReading = true;
    Q_EMIT pageWanted(++m_start, m_filter, after, limit);
}

void IssueListCard::take(int start, bool isMore, const Result<IssuePage>& page) {
    if (start != m_start) // other rows are asked for since
        return;
    m_isReading = false;
    if (!page)
        return showState();
    m_wasRead = true;
    m_next = page->next;
    if (isMore) {
        const int first = m_issues->rowCount();
        m_issues->append(page->issues);
        m_table->setCurrentIndex(m_issues->index(std::min(first, m_issues->rowCount() - 1), 0));
    } else {
        const int scrolled = m_kept ? m_table->verticalScrollBar()->value() : 0;
        m_issues->set(page->issues);
        const int row = m_kept ? m_issues->rowOf(*m_kept) : -1;
        m_table->setCurrentIndex(m_issues->index(std::max(row, 0), 0));
        m_table->verticalScrollBar()->setValue(scrolled);
    }
    showState();
}

void IssueListCard::update(const std::vector<ListedIssue>& issues) {
    m_issues->update(issues);
    showMark();
}

void IssueListCard::clear() {
    ++m_start; // what is under way is dropped
    m_isReading = false;
    m_wasRead = false;
    m_next.reset();
    m_kept.reset();
    m_filter = {};
    m_bar->clear();
    m_issues->set({});
    setBatch({}, {});
    endQuestion();
    showState();
}

void IssueListCard::openAccount(int row) {
    const ListedIssue* issue = m_issues->issueAt(row);
    if (issue != nullptr && m_mayOpen)
        Q_EMIT accountChosen(issue->account.toString());
}

QString IssueListCard::obstacle() const {
    if (!m_mayMark)
        return tr("Supervisors mark letters that came back.");
    const ListedIssue* issue = m_issues->issueAt(m_table->currentIndex().row());
    if (issue == nullptr)
        return tr("Choose a letter in the list.");
    if (issue->issue.channel != ledger::Channel::Letter)
        return tr("This PIN did not go out in a letter.");
    if (issue->issue.isReturned)
        return tr("This letter is marked already.");
    return issue->issue.endedAt ? tr("This PIN was replaced: it does not matter where its letter is.")
                                : QString();
}

void IssueListCard::showMark() {
    const QString reason = obstacle();
    if (!reason.isEmpty() && m_mark->hasFocus())
        m_table->setFocus();
    setUsable(*m_mark, reason.isEmpty(), reason);
}

void IssueListCard::askReturn() {
    if (const ListedIssue* issue = m_issues->issueAt(m_table->currentIndex().row()))
        m_question->open(issue->account, dateText(issue->issue.at));
}

void IssueListCard::endQuestion() {
    if (m_question->isHidden())
        return;
    if (m_question->isAncestorOf(window()->focusWidget()))
        m_table->setFocus();
    m_question->hide();
}

void IssueListCard::showState() {
    const int rows = m_issues->rowCount();
    if (!m_next && m_more->hasFocus())
        m_table->setFocus();
    m_more->setVisible(m_next.has_value());
    m_none->setVisible(m_wasRead && rows == 0);
    m_table->setVisible(!m_wasRead || rows > 0);
    if (!m_wasRead)
        m_count->setText(m_isReading ? tr("Reading…") : QString());
    else if (rows == 0)
        m_count->setText({});
    else if (m_next)
        m_count->setText(tr("The first %Ln; there are more.", nullptr, rows));
    else
        m_count->setText(m_mayOpen ? tr("%Ln in all. Enter opens an account at the Desk.", nullptr, rows)
                                   : tr("%Ln in all.", nullptr, rows));
    showMark();
}

} // namespace pindesk::ui
