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
    m_table->setColumnWidth(AccountListModel::State, 60 * grid);
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
    connect(m_accounts, &AccountListModel::pageWanted, this,
            [this](int start, int page, const std::optional<AccountNumber>& after) {
                read(after, AccountListModel::pageSize,
                     [this, start, page](std::vector<ListedAccount> accounts) {
                         m_accounts->takePage(start, page, std::move(accounts));
                         showCount();
                     });
            });
    connect(m_accounts, &AccountListModel::strideWanted, this,
            [this](int start, const std::optional<AccountNumber>& after) {
                read(after, AccountListModel::stride, [this, start](std::vector<ListedAccount> accounts) {
                    m_accounts->takeStride(start, accounts);
                    showCount();
                });
            });
}

void AccountListCard::start(pins::PinService& service, pins::AccountState state, bool mayOpen) {
    m_service = &service;
    m_state = state;
    m_mayOpen = mayOpen;
    setTitle(stateText(state));
    m_count->setText(tr("Reading…"));
    m_accounts->restart();
    m_table->setFocus();
}

void AccountListCard::stop() {
    m_service = nullptr;
    m_accounts->clear();
}

void AccountListCard::read(const std::optional<AccountNumber>& after, int limit,
                           std::function<void(std::vector<ListedAccount>)> use) {
    if (m_service == nullptr)
        return;
    await(m_service->listAccounts({m_state, after, limit}), this,
          [this, use = std::move(use)](Result<std::vector<ListedAccount>> accounts) {
              if (m_service == nullptr)
                  return;
              if (!accounts)
                  Q_EMIT failed(accounts.error());
              else
                  use(std::move(*accounts));
          });
}

void AccountListCard::showCount() {
    const QString number = numberText(m_accounts->rowCount());
    m_count->setText(
        m_accounts->isComplete()
            ? (m_mayOpen ? tr("%1 accounts. Enter opens one at the Desk.") : tr("%1 accounts")).arg(number)
            : tr("%1 accounts so far…").arg(number));
}

} // namespace pindesk::ui
