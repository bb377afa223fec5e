#include "ui/desk/searchmodel.h"
#include "core/directory/searchmatch.h"
#include "core/pins/pinrecord.h"
#include "ui/common/diagnosistext.h"
#include "ui/widgets/await.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using directory::FoundAccount;
using directory::SearchField;
namespace {

/// A search that finds nothing within its patience is asked to go on so often by itself.
constexpr int mostEmptyPages = 40;

QString joined(std::initializer_list<std::string> parts, const QString& between) {
    QStringList words;
    for (const std::string& part : parts)
        if (!part.empty())
            words << QString::fromStdString(part);
    return words.join(between);
}

} // namespace

SearchModel::SearchModel(QObject* parent)
    : QAbstractListModel(parent) {}

void SearchModel::setService(directory::DirectoryService* service) {
    m_service = service;
    ++m_search;
    m_isSearching = false;
}

void SearchModel::clear() {
    ++m_search;
    m_isSearching = false;
    beginResetModel();
    m_text.clear();
    m_accounts.clear();
    m_next.reset();
    endResetModel();
    Q_EMIT searched();
}

void SearchModel::search(const QString& text) {
    if (m_service == nullptr)
        return;
    ++m_search;
    m_text = text;
    m_isFirst = true;
    m_emptyPages = 0;
    m_next.reset();
    ask();
}

void SearchModel::ask() {
    directory::SearchRequest request;
    request.text = m_text;
    request.after = m_next;
    m_isSearching = true;
    await(m_service->search(std::move(request)), this,
          [this, search = m_search](Result<directory::SearchPage> page) {
              if (search != m_search)
                  return;
              m_isSearching = false;
              if (page)
                  take(std::move(*page));
              else if (page.error().code != ErrorCode::Cancelled)
                  Q_EMIT failed(page.error());
          });
}

void SearchModel::take(directory::SearchPage page) {
    m_isIncomplete = page.inside == directory::SearchPage::Inside::Incomplete;
    m_next = std::move(page.next);
    if (std::exchange(m_isFirst, false)) {
        beginResetModel();
        m_accounts = std::move(page.accounts);
        endResetModel();
    } else if (!page.accounts.empty()) {
        const int rows = static_cast<int>(m_accounts.size());
        beginInsertRows({}, rows, rows + static_cast<int>(page.accounts.size()) - 1);
        std::move(page.accounts.begin(), page.accounts.end(), std::back_inserter(m_accounts));
        endInsertRows();
    }
    if (m_accounts.empty() && m_next && ++m_emptyPages < mostEmptyPages)
        ask();
    Q_EMIT searched();
}

AccountNumber SearchModel::account(int row) const {
    return m_accounts.at(static_cast<std::size_t>(row)).row.account;
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QString SearchModel::stateOf(const FoundAccount& account) const {
    const QString state = account.pin
                              ? stateText(pins::stateOf({account.pin->initialized, account.pin->enabled}))
                              : tr("No PIN yet");
    return account.isMissing ? tr("%1 · not in the newest extract").arg(state) : state;
}

QString SearchModel::matchOf(const FoundAccount& account) const {
    const auto match = directory::matchOf(m_text, account);
    if (!match)
        return {};
    switch (match->field) {
    case SearchField::Number:
        return match->atBeginning ? tr("by number") : tr("inside the number");
    case SearchField::Name:
        return match->atBeginning ? tr("by name") : tr("inside the name");
    case SearchField::Address:
        return match->atBeginning ? tr("by address") : tr("inside the address");
    case SearchField::Phone:
        return match->atBeginning ? tr("by phone number") : tr("inside the phone number");
    case SearchField::Email:
        return match->atBeginning ? tr("by e-mail address") : tr("inside the e-mail address");
    }
    return {};
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FoundAccount& found = m_accounts[static_cast<std::size_t>(index.row())];
    const directory::DirectoryRow& row = found.row;
    switch (role) {
    case NumberRole:
        return row.account.toString();
    case NameRole:
        return joined({joined({row.firstName, row.lastName}, u" "_s).toStdString(), row.organization},
                      u" · "_s);
    case AddressRole:
        return joined(
            {row.serviceAddress, joined({row.city, row.state, row.postalCode}, u" "_s).toStdString()},
            u", "_s);
    case StateRole:
        return stateOf(found);
    case MatchRole:
        return matchOf(found);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4")
            .arg(row.account.toString(), data(index, NameRole).toString(),
                 data(index, AddressRole).toString(), stateOf(found));
    default:
        return {};
    }
}

bool SearchModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_service != nullptr && m_next.has_value() && !m_isSearching;
}

void SearchModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent))
        ask();
}

} // namespace pindesk::ui
