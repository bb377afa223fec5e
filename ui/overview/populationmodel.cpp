#include "ui/overview/populationmodel.h"
#include "ui/common/diagnosistext.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/bardelegate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AccountState;
namespace {

constexpr int rows = static_cast<int>(pins::accountStates.size()) + 1;

QColor colorOf(int row) {
    const auto state = PopulationModel::stateAt(row);
    if (!state)
        return colors().neutral.text;
    switch (*state) {
    case AccountState::NotRegistered:
        return colors().accent;
    case AccountState::Waiting:
        return colors().caution.text;
    case AccountState::Active:
        return colors().good.text;
    case AccountState::Inconsistent:
        break;
    }
    return colors().bad.text;
}

const char* iconOf(int row) {
    const auto state = PopulationModel::stateAt(row);
    if (!state)
        return "generation";
    switch (*state) {
    case AccountState::NotRegistered:
        return "person";
    case AccountState::Waiting:
        return "clock";
    case AccountState::Active:
        return "success";
    case AccountState::Inconsistent:
        break;
    }
    return "warning";
}

} // namespace

void PopulationModel::set(const std::optional<pins::AccountCounts>& counts) {
    m_counts = counts;
    Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
}

std::optional<AccountState> PopulationModel::stateAt(int row) {
    const auto at = static_cast<std::size_t>(row);
    return at < pins::accountStates.size() ? std::optional(pins::accountStates[at]) : std::nullopt;
}

std::int64_t PopulationModel::numberAt(int row) const {
    const auto state = stateAt(row);
    return state ? m_counts->byState.value(*state) : m_counts->withoutRecord;
}

double PopulationModel::fractionAt(int row) const {
    const std::int64_t all = m_counts->records + m_counts->withoutRecord;
    return all == 0 ? 0 : static_cast<double>(numberAt(row)) / static_cast<double>(all);
}

int PopulationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows;
}

int PopulationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PopulationModel::data(const QModelIndex& index, int role) const {
    const bool isNumber = index.column() == Accounts || index.column() == Share;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::FontRole && isNumber)
        return tabularFont(QFont());
    if (role == Qt::DecorationRole && index.column() == State)
        return icon(iconOf(index.row()), colorOf(index.row()));
    if (role == Qt::ForegroundRole && index.column() == Bar)
        return colorOf(index.row());
    if (role == BarDelegate::fractionRole)
        return m_counts ? fractionAt(index.row()) : 0;
    if (role != Qt::DisplayRole)
        return {};
    const auto state = stateAt(index.row());
    switch (index.column()) {
    case State:
        return state ? stateText(*state) : tr("No PIN yet");
    case Accounts:
        return m_counts ? numberText(numberAt(index.row())) : u"–"_s;
    case Share:
        return m_counts ? QLocale().toString(100 * fractionAt(index.row()), 'f', 1) + u" %"_s : u"–"_s;
    default:
        return {};
    }
}

QVariant PopulationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (section == Accounts || section == Share ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Accounts:
        return tr("Accounts");
    case Share:
        return tr("Share");
    default:
        return {};
    }
}

} // namespace pindesk::ui
