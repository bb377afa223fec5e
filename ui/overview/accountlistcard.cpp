#include "ui/overview/accountlistcard.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/valuetext.h"
#include "ui/overview/accountlistmodel.h"
#include "ui/widgets/await.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

namespace pindesk::ui {
using pins::ListedAccount;

AccountListCard::AccountListCard(QWidget* parent)
    : Card({}, parent)
    , m_accounts(new AccountListModel(this))
    , m_table(makeTable(m_accounts, tr("Accounts"), this))
    , m_count(makeLabel({}, TextRole::Muted, this)) {
    m_table->setMinimumHeight(60 * grid);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive); // contents are not all here
    m_table->setColumnWidth(AccountListModel::Account, 60 * grid);
    int widest = 0;
    for (const pins::AccountState state : pins::accountStates)
        widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(stateText(state)));
    m_table->setColumnWidth(AccountListModel::State, widest + 6 * grid);
    auto* back = makeButton(tr("Back to the overview"), ButtonKind::Plain, this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(back);
    content().addLayout(row);
    content().addWidget(m_table, 1);
    connect(back, &QPushButton::clicked, this, &AccountListCard::left);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const ListedAccount* account = m_accounts->accountAt(index.row());
        if (account != nullptr && m_mayOpen)
            Q_EMIT accountChosen(account->account);
    });
    connect(m_accounts, &AccountListModel::pageWanted, this, &AccountListCard::read);
    connect(m_accounts, &AccountListModel::blocksWanted, this, &AccountListCard::readBlocks);
}

void AccountListCard::start(pins::PinService& service, pins::AccountState state, std::int64_t expected,
                            bool mayOpen) {
    m_service = &service;
    m_state = state;
    m_expected = expected;
    m_mayOpen = mayOpen;
    setTitle(stateText(state));
    restart();
    m_table->setFocus();
}

void AccountListCard::restart() {
    m_count->setText(tr("Reading…"));
    holdPainting();
    m_accounts->restart(m_state, m_expected);
}

void AccountListCard::stop() {
    m_service = nullptr;
    m_accounts->clear();
}

// The first page is there in no time, as a rule: an empty table before it would only flicker.
void AccountListCard::holdPainting() {
    constexpr int blink = 100;
    setUpdatesEnabled(false);
    QTimer::singleShot(blink, this, [this] { setUpdatesEnabled(true); });
}

void AccountListCard::read(int start, int page) {
    if (m_service == nullptr)
        return;
    await(m_service->listAccounts(m_accounts->requestFor(page)), this,
          [this, start, page](Result<std::vector<ListedAccount>> accounts) {
              setUpdatesEnabled(true);
              if (m_service == nullptr)
                  return;
              if (!accounts) {
                  m_accounts->giveUp(start, page);
                  Q_EMIT failed(accounts.error());
                  return;
              }
              m_accounts->take(start, page, std::move(*accounts));
              if (!m_table->currentIndex().isValid())
                  m_table->setCurrentIndex(m_accounts->index(0, 0)); // from where the keys lead on
              showCount();
          });
}

// It cannot be stopped when the list is left or begins anew meanwhile: one after the other, then.
void AccountListCard::readBlocks(int start) {
    m_wantedBlocks = start;
    if (m_service == nullptr || std::exchange(m_isReadingBlocks, true))
        return;
    await(m_service->accountBlocks(m_state, AccountListModel::pageSize), this,
          [this, start](Result<pins::AccountBlocks> blocks) {
              m_isReadingBlocks = false;
              if (m_service == nullptr)
                  return;
              if (start != m_wantedBlocks)
                  return readBlocks(m_wantedBlocks);
              if (!blocks) {
                  Q_EMIT failed(blocks.error());
                  return;
              }
              m_accounts->takeBlocks(start, std::move(*blocks));
              showCount();
          });
}

void AccountListCard::showCount() {
    const int there = m_accounts->rowCount();
    const int number = m_accounts->isDivided() ? there : pluralOf(std::max<std::int64_t>(there, m_expected));
    m_count->setText(m_mayOpen ? tr("%Ln accounts. Enter opens one at the Desk.", nullptr, number)
                               : tr("%Ln accounts", nullptr, number));
}

} // namespace pindesk::ui
