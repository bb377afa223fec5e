#include "ui/overview/accountlistmodel.h"
#include "ui/common/diagnosistext.h"
#include "ui/widgets/text.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::ListedAccount;

void AccountListModel::clear() {
    beginResetModel();
    ++m_start;
    m_isComplete = false;
    m_cache.clear();
    endResetModel();
}

void AccountListModel::restart() {
    clear();
    ask(0);
}

// Asked for later: a view asks for data while it paints.
void AccountListModel::ask(int page) const {
    if (!m_cache.ask(page))
        return;
    auto* self = const_cast<AccountListModel*>(this);
    QMetaObject::invokeMethod(
        self,
        [self, start = m_start, page] {
            if (start == self->m_start)
                Q_EMIT self->pageWanted(start, page, self->m_cache.startOf(page));
        },
        Qt::QueuedConnection);
}

void AccountListModel::takePage(int start, int page, std::vector<ListedAccount> accounts) {
    if (start != m_start)
        return;
    const int first = page * pageSize;
    const int count = static_cast<int>(accounts.size());
    const bool isOpening = rowCount() == 0;
    if (isOpening && count > 0)
        beginInsertRows({}, 0, count - 1);
    m_cache.put(page, std::move(accounts), {});
    if (isOpening && count > 0)
        endInsertRows();
    if (isOpening)
        Q_EMIT strideWanted(start, {});
    else if (count > 0)
        Q_EMIT dataChanged(index(first, 0), index(first + count - 1, ColumnCount - 1));
}

// The first stride holds the first page, whose rows are there already.
void AccountListModel::takeStride(int start, const std::vector<ListedAccount>& accounts) {
    if (start != m_start)
        return;
    const bool isFirst = rowCount() <= pageSize && rowCount() > 0;
    const int known = isFirst ? rowCount() : 0;
    const int added = std::max(0, static_cast<int>(accounts.size()) - known);
    const bool isLast = accounts.size() < static_cast<std::size_t>(stride);
    std::vector<AccountNumber> starts;
    for (std::size_t last = pageSize; last <= accounts.size(); last += pageSize)
        starts.push_back(accounts[last - 1].account);
    if (added > 0)
        beginInsertRows({}, rowCount(), rowCount() + added - 1);
    m_cache.extend(added, starts);
    if (added > 0)
        endInsertRows();
    m_isComplete = isLast;
    if (!isLast)
        Q_EMIT strideWanted(start, accounts.back().account);
}

int AccountListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_cache.rowCount();
}

int AccountListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::FontRole && index.column() == Account)
        return tabularFont(QFont());
    if (role != Qt::DisplayRole)
        return {};
    const ListedAccount* account = m_cache.find(index.row());
    if (account == nullptr) {
        ask(index.row() / pageSize);
        return u"…"_s;
    }
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
