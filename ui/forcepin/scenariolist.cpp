#include "ui/forcepin/scenariolist.h"
#include "ui/common/profiletext.h"

namespace pindesk::ui {

ScenarioList::ScenarioList(QWidget* parent)
    : DualList(tr("Available"), tr("Configured · checked in this order"), parent) {
    std::vector<DualListItem> items;
    for (const pinrules::ScenarioDefinition& each : pinrules::scenarioDefinitions())
        items.push_back({QString(pinrules::nameOf(each.scenario)), scenarioText(each.scenario),
                         scenarioHint(each.scenario)});
    setItems(std::move(items));
}

void ScenarioList::setScenarios(const std::vector<forcepin::Scenario>& scenarios, const QString& profile) {
    QStringList ids;
    for (const forcepin::Scenario scenario : scenarios)
        ids << pinrules::nameOf(scenario);
    if (std::exchange(m_profile, profile) != profile || ids != configured())
        setConfigured(ids);
}

std::vector<forcepin::Scenario> ScenarioList::scenarios() const {
    std::vector<forcepin::Scenario> scenarios;
    for (const QString& id : configured())
        if (const auto scenario = pinrules::scenarioFromName(id))
            scenarios.push_back(*scenario);
    return scenarios;
}

} // namespace pindesk::ui
