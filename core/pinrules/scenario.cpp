#include "core/pinrules/scenario.h"
#include "core/pinrules/scenariochecks.h"

namespace pindesk::pinrules {
namespace {

constexpr std::array<ScenarioDefinition, scenarioCount> definitions{{
    {Scenario::Length, "length", "pin", false, false, false, checkLength},
    {Scenario::SsnLast4, "ssn_last4", "ssn", true, false, true, checkSsnLast4},
    {Scenario::ZipLast4, "zip_last4", "postal_code", true, false, true, checkZipLast4},
    {Scenario::ZipFirst4, "zip_first4", "postal_code", true, false, true, checkZipFirst4},
    {Scenario::Repeating, "repeating", "pin", true, false, true, checkRepeating},
    {Scenario::PhoneLast4, "phone_last4", "phones", true, false, true, checkPhoneLast4},
    {Scenario::Core, "core", "must_change_pin", false, false, false, checkCore},
    {Scenario::Blocklisted, "blocklisted", "pin", true, true, true, checkBlocklisted},
    {Scenario::Sequential, "sequential", "pin", true, true, true, checkSequential},
    {Scenario::BirthDate, "birth_date", "birth_date", true, true, true, checkBirthDate},
    {Scenario::AccountPart, "account_part", "account", true, true, true, checkAccountPart},
    {Scenario::OldPin, "old_pin", "pin_set_at", true, true, false, checkOldPin},
}};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < definitions.size(); ++i)
        if (static_cast<std::size_t>(definitions[i].scenario) != i)
            return false;
    return true;
}
static_assert(isInOrder()); // definitionOf() looks up by place

constexpr std::array outcomeNames{"fired", "no", "skipped", "not_applicable"};

constexpr std::array whyNames{
    "too_short",        "too_long",      "equal",   "pattern",        "listed",
    "marked",           "old",           "within",  "different",      "no_pattern",
    "not_listed",       "not_marked",    "recent",  "already_set_up", "section_inactive",
    "profile_inactive", "not_on_record", "foreign", "not_a_zip",      "too_few_digits",
    "age_unknown"};
static_assert(whyNames.size() == static_cast<std::size_t>(ScenarioWhy::AgeUnknown) + 1);

} // namespace

const std::array<ScenarioDefinition, scenarioCount>& scenarioDefinitions() {
    return definitions;
}

const ScenarioDefinition& definitionOf(Scenario scenario) {
    return definitions[static_cast<std::size_t>(scenario)];
}

std::optional<Scenario> scenarioFromName(QStringView name) {
    for (const ScenarioDefinition& definition : definitions)
        if (name == QLatin1StringView(definition.name))
            return definition.scenario;
    return std::nullopt;
}

QLatin1StringView nameOf(Scenario scenario) {
    return QLatin1StringView(definitionOf(scenario).name);
}

QLatin1StringView nameOf(ScenarioOutcome outcome) {
    return QLatin1StringView(outcomeNames[static_cast<std::size_t>(outcome)]);
}

QLatin1StringView nameOf(ScenarioWhy why) {
    return QLatin1StringView(whyNames[static_cast<std::size_t>(why)]);
}

ScenarioResult checkScenario(Scenario scenario, const ScenarioRules& rules, const CallerContext& caller,
                             QByteArrayView pin) {
    const ScenarioDefinition& definition = definitionOf(scenario);
    if (definition.isGated && !rules.alsoCustomerSet && caller.initialized == true)
        return {ScenarioOutcome::Skipped, ScenarioWhy::AlreadySetUp};
    return definition.check(rules, caller, pin);
}

} // namespace pindesk::pinrules
