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
    ++m_start;
    m_cache.clear();
    endResetModel();
}

// Asked for later: a view asks for data while it paints.
void EventModel::ask(int page) const {
    if (!m_cache.ask(page))
        return;
    auto* self = const_cast<EventModel*>(this);
    QMetaObject::invokeMethod(
        self,
        [self, start = m_start, page] {
            if (start == self->m_start)
                Q_EMIT self->pageWanted(start, page, self->m_cache.startOf(page));
        },
        Qt::QueuedConnection);
}

void EventModel::take(int start, int page, audit::EventPage events) {
    if (start != m_start)
        return;
    const int first = page * pageSize;
    const int count = static_cast<int>(events.events.size());
    const int added = std::max(0, first + count - rowCount());
    if (added > 0)
        beginInsertRows({}, rowCount(), rowCount() + added - 1);
    m_cache.put(page, std::move(events.events), events.next);
    if (added > 0)
        endInsertRows();
    if (count > added)
        Q_EMIT dataChanged(index(first, 0), index(first + count - 1, ColumnCount - 1));
}

void EventModel::giveUp(int start, int page) {
    if (start == m_start)
        m_cache.forgetAsking(page);
}

int EventModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_cache.rowCount();
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
    if (const StoredEvent* event = m_cache.find(index.row()))
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
    const auto next = m_cache.nextPage();
    return !parent.isValid() && next && !m_cache.isAsked(*next);
}

void EventModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent))
        ask(*m_cache.nextPage());
}

} // namespace pindesk::ui
