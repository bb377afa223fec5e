#include "core/pinrules/weakpins.h"

namespace pindesk::pinrules {
using namespace Qt::StringLiterals;

QString guardsText(ScenarioSet configured) {
    QStringList names;
    for (const ScenarioDefinition& definition : scenarioDefinitions())
        if (definition.judgesNewPin && configured.contains(definition.scenario))
            names << nameOf(definition.scenario);
    return names.join(u' ');
}

Result<ScenarioSet> loadGuards(storage::Connection& connection) {
    ScenarioSet guards;
    PINDESK_CHECK(connection.forEach("profile_guards", {}, [&](const storage::Row& row) -> Result<void> {
        for (const QString& name : row.text(0).split(u' '))
            if (const auto scenario = scenarioFromName(name))
                guards.add(*scenario);
        return {};
    }));
    return guards;
}

std::optional<Scenario> weakness(ScenarioSet guards, const Blocklist& blocklist, CallerContext caller,
                                 QByteArrayView pin) {
    caller.initialized.reset();
    const ScenarioRules rules{.blocklist = &blocklist};
    for (const ScenarioDefinition& definition : scenarioDefinitions())
        if (definition.judgesNewPin && guards.contains(definition.scenario) &&
            checkScenario(definition.scenario, rules, caller, pin).outcome == ScenarioOutcome::Fired)
            return definition.scenario;
    return std::nullopt;
}

Result<void> checkWeakness(ScenarioSet guards, const Blocklist& blocklist, const CallerContext& caller,
                           QByteArrayView pin) {
    const auto found = weakness(guards, blocklist, caller, pin);
    if (!found)
        return {};
    const bool isAboutThePinAlone = QLatin1StringView(definitionOf(*found).field) == "pin"_L1;
    return fail(ErrorCode::PinRefused, u"pin"_s, isAboutThePinAlone ? u"blocklisted"_s : u"personal"_s);
}

} // namespace pindesk::pinrules
