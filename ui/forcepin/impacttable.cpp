#include "ui/forcepin/impacttable.h"
#include "ui/common/profiletext.h"
#include "ui/common/valuetext.h"
#include "ui/widgets/bardelegate.h"
#include "ui/widgets/theme.h"

namespace pindesk::ui {
using forcepin::AuthenticationProfile;
using forcepin::Impact;
using forcepin::ScenarioImpact;
namespace {

using Scenarios = std::vector<pinrules::Scenario>;

Scenarios scenariosAtWork(const AuthenticationProfile& profile) {
    Scenarios atWork;
    for (const auto& [isActive, scenarios] :
         {std::pair(profile.force.active, &profile.force.scenarios),
          std::pair(profile.activation.active, &profile.activation.scenarios)})
        for (const pinrules::Scenario scenario : *scenarios)
            if (profile.active && isActive &&
                std::find(atWork.begin(), atWork.end(), scenario) == atWork.end())
                atWork.push_back(scenario);
    return atWork;
}

const ScenarioImpact& countsOf(const Impact& impact, pinrules::Scenario scenario) {
    return impact.scenarios[static_cast<std::size_t>(scenario)];
}

/// With which other scenario it fires most often, and how often.
QString overlapText(const Impact& impact, pinrules::Scenario scenario) {
    auto together = impact.overlap[static_cast<std::size_t>(scenario)];
    together[static_cast<std::size_t>(scenario)] = 0;
    const auto most = std::max_element(together.begin(), together.end());
    if (*most == 0)
        return ImpactTable::tr("none");
    return ImpactTable::tr("%1 · %2").arg(
        numberText(*most), scenarioText(static_cast<pinrules::Scenario>(most - together.begin())));
}

double part(std::int64_t count, std::int64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(count) / static_cast<double>(whole);
}

} // namespace

ImpactTable::ImpactTable(QObject* parent)
    : TextTable({tr("Scenario"), tr("Fires first"), tr("Fires"), tr("Alone"), tr("With"), tr("In bars")},
                {First, Fired, Alone}, parent) {}

void ImpactTable::show(const AuthenticationProfile& profile, const Impact& impact) {
    const Scenarios scenarios = scenariosAtWork(profile);
    std::int64_t most = 0;
    for (const pinrules::Scenario scenario : scenarios)
        most = std::max(most, countsOf(impact, scenario).fired);
    QList<QStringList> rows;
    m_shares.clear();
    for (const pinrules::Scenario scenario : scenarios) {
        const ScenarioImpact& counts = countsOf(impact, scenario);
        m_shares.push_back({part(counts.fired, most), part(counts.trigger, counts.fired)});
        rows << QStringList{scenarioText(scenario), numberText(counts.trigger), numberText(counts.fired),
                            numberText(counts.alone), overlapText(impact, scenario)};
    }
    setRows(rows);
}

QVariant ImpactTable::data(const QModelIndex& index, int role) const {
    if (index.column() != Bar)
        return TextTable::data(index, role);
    const Share& share = m_shares.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::ForegroundRole:
        return colors().accent;
    case BarDelegate::fractionRole:
        return share.fired;
    case BarDelegate::partRole:
        return share.first;
    default:
        return {};
    }
}

} // namespace pindesk::ui
