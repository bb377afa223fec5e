#include "core/forcepin/evaluate.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using pinrules::CallerContext;
using pinrules::ScenarioOutcome;
using pinrules::ScenarioResult;
using pinrules::ScenarioSet;
using pinrules::ScenarioWhy;
namespace {

ScenarioSet setOf(const std::vector<Scenario>& scenarios) {
    ScenarioSet set;
    for (const Scenario scenario : scenarios)
        set.add(scenario);
    return set;
}

std::optional<Scenario> firstOf(const std::vector<Scenario>& order, ScenarioSet fired) {
    for (const Scenario scenario : order)
        if (fired.contains(scenario))
            return scenario;
    return std::nullopt;
}

} // namespace

QLatin1StringView nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Force:
        return "force"_L1;
    case Verdict::Activation:
        return "activation"_L1;
    case Verdict::Normal:
        break;
    }
    return "normal"_L1;
}

QLatin1StringView nameOf(Section section) {
    return section == Section::Force ? "force"_L1 : "activation"_L1;
}

Evaluator::Evaluator(const AuthenticationProfile& profile, const pinrules::Blocklist& blocklist)
    : m_profile(profile)
    , m_rules{profile.pinLength.min, profile.pinLength.max, profile.oldPinDays, profile.force.alsoCustomerSet,
              &blocklist} {
    if (profile.active && profile.force.active)
        m_force = setOf(profile.force.scenarios);
    if (profile.active && profile.activation.active)
        m_activation = setOf(profile.activation.scenarios);
}

ScenarioSet Evaluator::fired(const CallerContext& caller, QByteArrayView pin) const {
    const ScenarioSet asked = watched();
    ScenarioSet fired;
    for (const pinrules::ScenarioDefinition& definition : pinrules::scenarioDefinitions())
        if (asked.contains(definition.scenario) &&
            checkScenario(definition.scenario, m_rules, caller, pin).outcome == ScenarioOutcome::Fired)
            fired.add(definition.scenario);
    return fired;
}

/// "When any scenario of either list matches, Initialized = Yes means Force PIN change, otherwise Customer
/// activation if the activation section is active and one of its scenarios matched, otherwise Force PIN
/// change."
Evaluator::Decision Evaluator::decide(ScenarioSet fired, std::optional<bool> initialized) const {
    const auto byForce = firstOf(m_profile.force.scenarios, fired & m_force);
    const auto byActivation = firstOf(m_profile.activation.scenarios, fired & m_activation);
    if (!byForce && !byActivation)
        return {};
    if (initialized != true && byActivation)
        return {Verdict::Activation, byActivation};
    return {Verdict::Force, byForce ? byForce : byActivation};
}

Evaluation Evaluator::evaluate(const CallerContext& caller, QByteArrayView pin) const {
    Evaluation evaluation;
    ScenarioSet fired;
    const auto trace = [&](Section section, const std::vector<Scenario>& scenarios, bool isActive) {
        for (const Scenario scenario : scenarios) {
            ScenarioResult result{ScenarioOutcome::Skipped, ScenarioWhy::ProfileInactive};
            if (m_profile.active)
                result = isActive ? checkScenario(scenario, m_rules, caller, pin)
                                  : ScenarioResult{ScenarioOutcome::Skipped, ScenarioWhy::SectionInactive};
            if (result.outcome == ScenarioOutcome::Fired)
                fired.add(scenario);
            evaluation.trace.push_back({section, scenario, result});
        }
    };
    trace(Section::Force, m_profile.force.scenarios, m_profile.force.active);
    trace(Section::Activation, m_profile.activation.scenarios, m_profile.activation.active);
    const Decision decision = decide(fired, caller.initialized);
    evaluation.verdict = decision.verdict;
    evaluation.trigger = decision.trigger;
    return evaluation;
}

} // namespace pindesk::forcepin
