#include "ui/overview/accountlistmodel.h"
#include "ui/common/diagnosistext.h"
#include "ui/widgets/text.h"
#include <QTimer>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::ListedAccount;
namespace {

// Pages that are no blocks: what is read from the two ends.
constexpr int headPage = -1;
constexpr int tailPage = -2;

} // namespace

void AccountListModel::clear() {
    beginResetModel();
    beginAnew();
    m_isGoingOn = true;
    m_rows = 0;
    m_head.clear();
    m_tail.clear();
    m_ends.clear();
    m_firsts.clear();
    m_cache.clear();
    endResetModel();
}

void AccountListModel::restart(pins::AccountState state, std::int64_t expected) {
    clear();
    m_state = state;
    m_expected = static_cast<int>(std::min<std::int64_t>(expected, std::numeric_limits<int>::max()));
    ask(headPage);
}

pins::ListAccountsRequest AccountListModel::requestFor(int page) const {
    if (page < 0)
        return {m_state, {}, pageSize, {}, page == tailPage};
    const auto block = static_cast<std::size_t>(page);
    pins::ListAccountsRequest request{m_state, {}, mostInBlock};
    if (block > 0)
        request.after = m_ends[block - 1];
    if (block < m_ends.size())
        request.upTo = m_ends[block];
    return request;
}

void AccountListModel::take(int start, int page, std::vector<ListedAccount> accounts) {
    if (!accepts(start, page))
        return;
    if (page == headPage)
        takeHead(std::move(accounts));
    else if (page == tailPage)
        takeTail(std::move(accounts));
    else
        takeBlock(page, std::move(accounts));
}

void AccountListModel::takeHead(std::vector<ListedAccount> accounts) {
    const auto count = static_cast<int>(accounts.size());
    resize(0, 0, count, [&] { m_head = std::move(accounts); });
    if (count < pageSize)
        return takeBlocks(start(), {{}, count});
    m_isGoingOn = false;
}

// Behind the first paint, in which somebody asks for a row: a view needs a while for a million of them, and
// reading the numbers takes a processor away from it.
void AccountListModel::goOnLater() const {
    if (std::exchange(m_isGoingOn, true))
        return;
    auto* self = const_cast<AccountListModel*>(this);
    QTimer::singleShot(0, self, [self, asked = start()] {
        if (asked == self->start()) {
            self->resize(0, self->m_rows, std::max(self->m_rows, self->m_expected), [] {});
            Q_EMIT self->blocksWanted(asked);
        }
    });
}

void AccountListModel::takeTail(std::vector<ListedAccount> accounts) {
    m_tail = std::move(accounts);
    Q_EMIT dataChanged(index(std::max(0, m_rows - pageSize), 0), index(m_rows - 1, ColumnCount - 1));
}

// Rows come and go before those read from the end, so that a selected one there stays what it is.
void AccountListModel::takeBlocks(int start, pins::AccountBlocks blocks) {
    if (start != this->start())
        return;
    beginAnew(); // the pages that are under way are no blocks, or other ones
    const int total = static_cast<int>(blocks.total);
    const int behind = std::min({static_cast<int>(m_tail.size()), m_rows, total});
    resize(0, m_rows - behind, total - behind, [&] {
        m_ends = std::move(blocks.ends);
        m_firsts.clear();
        for (std::size_t block = 0; block <= m_ends.size(); ++block)
            m_firsts.push_back(static_cast<int>(block) * pageSize);
        m_cache.clear();
        keepEnds();
    });
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

// What was read from the two ends, as far as it turns out to be whole blocks.
void AccountListModel::keepEnds() {
    const auto last = static_cast<int>(m_ends.size());
    if (std::ssize(m_head) == sizeOf(0) && (last == 0 || m_head.back().account == m_ends.front()))
        m_cache.put(0, std::move(m_head));
    const auto end = std::find_if(m_tail.begin(), m_tail.end(), [this](const ListedAccount& each) {
        return !m_ends.empty() && each.account == m_ends.back();
    });
    if (std::distance(end, m_tail.end()) == 1 + sizeOf(last))
        m_cache.put(last, {std::next(end), m_tail.end()});
    m_head.clear();
    m_tail.clear();
}

void AccountListModel::takeBlock(int block, std::vector<ListedAccount> accounts) {
    const int first = m_firsts[static_cast<std::size_t>(block)];
    const auto count = static_cast<int>(accounts.size());
    resize(first, sizeOf(block), count, [&, change = count - sizeOf(block)] {
        m_cache.put(block, std::move(accounts));
        std::for_each(m_firsts.begin() + block + 1, m_firsts.end(), [change](int& each) { each += change; });
    });
    if (count > 0)
        Q_EMIT dataChanged(index(first, 0), index(first + count - 1, ColumnCount - 1));
    if (count == mostInBlock)
        Q_EMIT blocksWanted(start());
}

/// The rows from `first` on, until now `count` of them, become `newCount`, with what `change` does.
void AccountListModel::resize(int first, int count, int newCount, const std::function<void()>& change) {
    if (newCount > count)
        beginInsertRows({}, first + count, first + newCount - 1);
    else if (newCount < count)
        beginRemoveRows({}, first + newCount, first + count - 1);
    m_rows += newCount - count;
    change();
    if (newCount > count)
        endInsertRows();
    else if (newCount < count)
        endRemoveRows();
}

int AccountListModel::sizeOf(int block) const {
    const auto at = static_cast<std::size_t>(block);
    return (at + 1 < m_firsts.size() ? m_firsts[at + 1] : m_rows) - m_firsts[at];
}

int AccountListModel::blockAt(int row) const {
    return static_cast<int>(std::upper_bound(m_firsts.begin(), m_firsts.end(), row) - m_firsts.begin()) - 1;
}

const ListedAccount* AccountListModel::accountAt(int row) const {
    if (row >= m_rows)
        return nullptr;
    if (isDivided()) {
        const int block = blockAt(row);
        return m_cache.find(block, row - m_firsts[static_cast<std::size_t>(block)]);
    }
    if (const auto at = static_cast<std::size_t>(row); at < m_head.size())
        return &m_head[at];
    const auto fromEnd = static_cast<std::size_t>(m_rows - row);
    return fromEnd <= m_tail.size() ? &m_tail[m_tail.size() - fromEnd] : nullptr;
}

// What is far from both ends waits for the blocks.
void AccountListModel::askFor(int row) const {
    if (isDivided())
        ask(blockAt(row));
    else if (row >= m_rows - pageSize)
        ask(tailPage);
}

int AccountListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int AccountListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::FontRole && index.column() == Account)
        return tabularFont(QFont());
    if (role != Qt::DisplayRole)
        return {};
    const ListedAccount* account = accountAt(index.row());
    if (account == nullptr) {
        askFor(index.row());
        return u"…"_s;
    }
    goOnLater();
    switch (index.column()) {
    case Account:
        return account->account.toString();
    case State:
        return stateText(pins::stateOf(account->flags));
    default:
        return account->emailVerified ? tr("confirmed") : tr("not confirmed");
    }
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignVCenter | Qt::AlignLeft) : QVariant();
    return section == Account ? tr("Account") : section == State ? tr("State") : tr("E-mail address");
}

} // namespace pindesk::ui
