#include "ui/widgets/duallistmodel.h"
#include <QDataStream>
#include <QLocale>
#include <QMimeData>
#include <algorithm>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

const QString& mimeType() {
    static const QString type = u"application/x-pindesk-dual-list"_s;
    return type;
}

} // namespace

DualListModel::DualListModel(Kind kind, QString group, QObject* parent)
    : QAbstractListModel(parent)
    , m_kind(kind)
    , m_group(std::move(group)) {}

void DualListModel::setRows(const std::vector<DualListItem>& rows) {
    const auto isKept = [&rows](const DualListItem& row) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto& each) { return each.id == row.id; });
    };
    for (int row = rowCount() - 1; row >= 0; --row)
        if (!isKept(m_rows[static_cast<std::size_t>(row)]))
            remove(row);
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const DualListItem& wanted = rows[static_cast<std::size_t>(row)];
        if (row < rowCount() && id(row) == wanted.id)
            continue;
        // Moves are a going and a coming: of moved rows Qt 6.4 tells screen readers nothing.
        if (const int from = rowOf(wanted.id); from >= 0)
            remove(from);
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, wanted);
        endInsertRows();
    }
    m_rows = rows;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // the numbers, at least
}

void DualListModel::remove(int row) {
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

int DualListModel::rowOf(const QString& id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const auto& each) { return each.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QStringList DualListModel::ids() const {
    QStringList ids;
    for (const DualListItem& each : m_rows)
        ids << each.id;
    return ids;
}

int DualListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DualListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DualListItem& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isNumbered = m_kind == Kind::Order;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return row.hint.isEmpty() ? row.text : row.text + u'\n' + row.hint;
    case Qt::AccessibleTextRole:
        if (!isNumbered)
            return row.text;
        return tr("%1, %2 of %3")
            .arg(row.text, QLocale().toString(index.row() + 1), QLocale().toString(rowCount()));
    case Qt::AccessibleDescriptionRole:
        return row.hint;
    case IdRole:
        return row.id;
    case PositionRole:
        return isNumbered ? QVariant(index.row() + 1) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags DualListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) // between the rows and under them
        return m_isMovable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_isMovable ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList DualListModel::mimeTypes() const {
    return {mimeType()};
}

QMimeData* DualListModel::mimeData(const QModelIndexList& indexes) const {
    QModelIndexList rows = indexes;
    std::sort(rows.begin(), rows.end()); // they come as they were selected
    QStringList ids;
    for (const QModelIndex& each : rows)
        ids << id(each.row());
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream << m_group << ids;
    auto* data = new QMimeData;
    data->setData(mimeType(), packed);
    return data;
}

QStringList DualListModel::idsIn(const QMimeData& data) const {
    QDataStream stream(data.data(mimeType()));
    QString group;
    QStringList ids;
    stream >> group >> ids;
    return group == m_group ? ids : QStringList();
}

bool DualListModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                    const QModelIndex& parent) const {
    const QStringList ids = idsIn(*data);
    const bool isOwn = !ids.isEmpty() && rowOf(ids.first()) >= 0;
    return m_isMovable && action == Qt::MoveAction && !parent.isValid() && !ids.isEmpty() &&
           (m_kind == Kind::Order || !isOwn);
}

bool DualListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(idsIn(*data), row < 0 ? rowCount() : row);
    return true;
}

} // namespace pindesk::ui
