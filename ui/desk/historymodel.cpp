#include "ui/desk/historymodel.h"
#include "ui/common/timetext.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/historytext.h"
#include <QDateTime>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(DeskModel& model, QObject* parent)
    : QAbstractListModel(parent)
    , m_model(model) {
    connect(&m_model, &DeskModel::historyChanged, this, &HistoryModel::take);
    connect(&m_model, &DeskModel::blanked, this, [this] { take(true); });
}

void HistoryModel::take(bool isAnother) {
    const int rows = static_cast<int>(m_model.history().size());
    const pins::HistoryPlace newest = rows > 0 ? m_model.history().front().place : pins::HistoryPlace{};
    const bool isOlder = newest == std::exchange(m_newest, newest);
    if (!isAnother && rows > m_rows) { // the view stays where it is
        const int first = isOlder ? m_rows : 0;
        beginInsertRows({}, first, first + rows - m_rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (isAnother || rows != m_rows || !isOlder) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : std::min(m_rows, static_cast<int>(m_model.history().size()));
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const pins::HistoryEntry& entry = m_model.history()[static_cast<std::size_t>(index.row())];
    const auto moment = [&] { return whenText(entry.at, QDateTime::currentMSecsSinceEpoch()); };
    const auto sentence = [&] { return historyText(entry); };
    switch (role) {
    case WhenRole:
        return moment();
    case SentenceRole:
        return sentence();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return u"%1  %2"_s.arg(moment(), sentence());
    case Qt::ToolTipRole:
        if (const QString at = QDateTime::fromMSecsSinceEpoch(entry.at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
            !entry.workstation.isEmpty())
            return tr("%1, at workstation %2").arg(at, entry.workstation);
        else
            return at;
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_rows > 0 && m_model.hasOlderHistory();
}

void HistoryModel::fetchMore(const QModelIndex&) {
    m_model.readOlderHistory();
}

} // namespace pindesk::ui
