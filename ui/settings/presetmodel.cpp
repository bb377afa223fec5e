#include "ui/settings/presetmodel.h"
#include "ui/settings/settingtext.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

namespace pindesk::ui {
using staff::PresetChange;
namespace {

QString effectText(const PresetChange& change) {
    if (!change.isChange())
        return PresetModel::tr("as it is");
    return change.isLoosened ? PresetModel::tr("loosened") : PresetModel::tr("tightened");
}

QVariant colourOf(const PresetChange& change, int column) {
    if (!change.isChange())
        return colors().muted;
    return change.isLoosened && column == PresetModel::Effect ? QVariant(colors().bad.text) : QVariant();
}

} // namespace

PresetModel::PresetModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void PresetModel::setChanges(std::vector<PresetChange> changes, const QString& presetName) {
    beginResetModel();
    m_changes = std::move(changes);
    m_presetName = presetName;
    endResetModel();
}

int PresetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int PresetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Effect + 1;
}

QVariant PresetModel::data(const QModelIndex& index, int role) const {
    const PresetChange& change = m_changes.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::ForegroundRole)
        return colourOf(change, index.column());
    if (role == Qt::FontRole && change.isLoosened && index.column() == Effect)
        return strongFont();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const staff::SettingDefinition& definition = *staff::findSetting(change.now.key.toUtf8());
    switch (index.column()) {
    case Setting:
        return settingWords(change.now.key).name;
    case Now:
        return settingValueText(definition, change.now.value);
    case Then:
        return settingValueText(definition, change.value);
    default:
        return effectText(change);
    }
}

QVariant PresetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Setting:
        return tr("Setting");
    case Now:
        return tr("Now");
    case Then:
        return m_presetName;
    default:
        return tr("Change");
    }
}

} // namespace pindesk::ui
