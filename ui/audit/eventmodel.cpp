#include "ui/audit/eventmodel.h"
#include "ui/common/eventtext.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/text.h"
#include <QJsonDocument>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using audit::StoredEvent;
namespace {

QString textOf(const StoredEvent& event, int column) {
    switch (column) {
    case EventModel::When:
        return exactMomentText(event.at);
    case EventModel::Who:
        return QString::fromUtf8(event.actorName);
    case EventModel::Subject:
        return subjectText(QString::fromUtf8(event.subject));
    case EventModel::What:
        return eventText(QString::fromUtf8(event.action), QJsonDocument::fromJson(event.detail).object());
    default:
        return reasonText(QString::fromUtf8(event.reason));
    }
}

} // namespace

void EventModel::restart() {
    clear();
    ask(0);
}

void EventModel::clear() {
    beginResetModel();
    beginAnew();
    m_rows = 0;
    m_places.clear();
    m_cache.clear();
    endResetModel();
}

std::optional<audit::EventPlace> EventModel::placeBefore(int page) const {
    return page == 0 ? std::nullopt : std::optional(m_places[static_cast<std::size_t>(page) - 1]);
}

void EventModel::take(int start, int page, audit::EventPage events) {
    if (!accepts(start, page))
        return;
    const int first = page * pageSize;
    const int count = static_cast<int>(events.events.size());
    const int added = std::max(0, first + count - m_rows);
    if (added > 0)
        beginInsertRows({}, m_rows, m_rows + added - 1);
    m_rows += added;
    if (events.next && static_cast<std::size_t>(page) == m_places.size())
        m_places.push_back(*events.next);
    m_cache.put(page, std::move(events.events));
    if (added > 0)
        endInsertRows();
    if (count > added)
        Q_EMIT dataChanged(index(first, 0), index(first + count - 1, ColumnCount - 1));
}

int EventModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int EventModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::FontRole)
        return index.column() == When || index.column() == Subject ? QVariant(tabularFont(QFont()))
                                                                   : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (const StoredEvent* event = eventAt(index.row()))
        return textOf(*event, index.column());
    ask(index.row() / pageSize);
    return u"…"_s;
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignVCenter | Qt::AlignLeft) : QVariant();
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Subject:
        return tr("To what");
    case What:
        return tr("What happened");
    default:
        return tr("Reason");
    }
}

bool EventModel::canFetchMore(const QModelIndex& parent) const {
    const bool isThere = m_rows > 0 && static_cast<std::size_t>(m_rows / pageSize) <= m_places.size();
    return !parent.isValid() && isThere && m_rows % pageSize == 0 && !isAsked(m_rows / pageSize);
}

void EventModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent))
        ask(m_rows / pageSize);
}

} // namespace pindesk::ui
