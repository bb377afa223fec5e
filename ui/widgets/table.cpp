#include "ui/widgets/table.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include <QHeaderView>
#include <QTableView>

namespace pindesk::ui {

TextTable::TextTable(QStringList headings, QSet<int> numbers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
    , m_numbers(std::move(numbers)) {}

void TextTable::setRows(QList<QStringList> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TextTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_rows.at(index.row()).value(index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return m_numbers.contains(index.column()) ? QVariant(tabularFont(QFont())) : QVariant();
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (m_numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QTableView* makeTable(QAbstractItemModel* model, const QString& accessibleName, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 4 * grid);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setResizeContentsPrecision(50); // rows that are looked at
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void letLastShrink(QTableView& table) {
    QHeaderView* header = table.horizontalHeader();
    header->setStretchLastSection(false); // which keeps at least a width of its own
    header->setMinimumSectionSize(0);
    header->setSectionResizeMode(table.model()->columnCount() - 1, QHeaderView::Stretch);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void fitHeight(QTableView& table, int least, int most) {
    const int rows = std::clamp(table.model()->rowCount(), least, most);
    const int head = table.horizontalHeader()->sizeHint().height();
    // Said once and for all: a bar that comes by itself changes the widths of columns, and those may send it
    // away again, without end.
    const bool fits = table.model()->rowCount() <= most;
    table.setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    table.setFixedHeight(head + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth());
}

} // namespace pindesk::ui
