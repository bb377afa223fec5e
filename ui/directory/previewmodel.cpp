#include "ui/directory/previewmodel.h"
#include "ui/common/rowreasontext.h"
#include "ui/common/valuetext.h"
#include "ui/directory/fieldtext.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

namespace pindesk::ui {
using directory::DirectoryField;
using directory::PreviewRow;

namespace {

bool isKey(DirectoryField field) {
    return field == DirectoryField::LocationId || field == DirectoryField::CustomerId;
}

} // namespace

PreviewModel::PreviewModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void PreviewModel::setPreview(directory::ImportPreview preview) {
    beginResetModel();
    m_preview = std::move(preview);
    m_fields.clear();
    for (std::size_t i = 0; i < directory::directoryFieldCount; ++i)
        if (const auto field = static_cast<DirectoryField>(i);
            isKey(field) || !m_preview.map.fields[i].empty())
            m_fields.push_back(field);
    m_hasExtra = !m_preview.map.extra.empty();
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstField + static_cast<int>(m_fields.size()) + (m_hasExtra ? 1 : 0);
}

QString PreviewModel::text(const PreviewRow& row, int column) const {
    if (column == Line)
        return numberText(row.line);
    if (column == Fate && row.rejected)
        return tr("Rejected: %1").arg(rowReasonText(row.rejected->reason));
    if (column == Fate) {
        const QString emptied = emptiedText(row);
        return emptied.isEmpty() ? tr("Imported") : tr("Imported without: %1").arg(emptied);
    }
    const auto at = static_cast<std::size_t>(column - FirstField);
    if (at == m_fields.size())
        return row.extra;
    const directory::PreviewCell& cell = row.cell(m_fields[at]);
    if (cell.reason.isEmpty())
        return cell.text;
    return cell.text.isEmpty() ? rowReasonText(cell.reason)
                               : tr("%1 (%2)").arg(cell.text, rowReasonText(cell.reason));
}

QString PreviewModel::emptiedText(const PreviewRow& row) const {
    QStringList emptied;
    for (const DirectoryField field : m_fields)
        if (!row.cell(field).reason.isEmpty())
            emptied << directoryFieldText(field);
    return emptied.join(QStringLiteral(", "));
}

QString PreviewModel::reason(const PreviewRow& row, int column) const {
    if (column == Fate)
        return row.rejected ? row.rejected->reason : emptiedText(row);
    const auto at = static_cast<std::size_t>(column - FirstField);
    return column < FirstField || at == m_fields.size() ? QString() : row.cell(m_fields[at]).reason;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    const PreviewRow& row = m_preview.rows[static_cast<std::size_t>(index.row())];
    const bool isWrong = !reason(row, index.column()).isEmpty();
    const Colors::Tone& tone = row.rejected ? colors().bad : colors().caution;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::ForegroundRole:
        if (isWrong)
            return tone.text;
        return row.rejected ? QVariant(colors().muted) : QVariant();
    case Qt::DecorationRole:
        return isWrong ? QVariant(icon(row.rejected ? "error" : "warning", tone.text)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return index.column() == Line ? QVariant(tabularFont(QFont())) : QVariant();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Line");
    if (section == Fate)
        return tr("What becomes of it");
    const auto at = static_cast<std::size_t>(section - FirstField);
    return at < m_fields.size() ? directoryFieldText(m_fields[at]) : tr("Own items");
}

} // namespace pindesk::ui
