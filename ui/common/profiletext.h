#pragma once
#include "core/forcepin/adviseorder.h"
#include <QString>

/// Force PIN profiles in words.
namespace pindesk::ui {

/// "PIN = last 4 of SSN".
[[nodiscard]] QString scenarioText(pinrules::Scenario scenario);
/// When it fires: "The PIN is the last four digits of the social security number."
[[nodiscard]] QString scenarioHint(pinrules::Scenario scenario);
/// "Force PIN change", "Customer activation".
[[nodiscard]] QString sectionText(forcepin::Section section);
/// "Normal", "Force PIN change", "Customer activation".
[[nodiscard]] QString verdictText(forcepin::Verdict verdict);
/// "Fired", "Did not fire", "Skipped", "Not applicable".
[[nodiscard]] QString outcomeText(pinrules::ScenarioOutcome outcome);
/// Where that comes from: "The customer has set up a PIN".
[[nodiscard]] QString whyText(pinrules::ScenarioWhy why);
/// One sentence, with the section that is meant.
[[nodiscard]] QString adviceText(const forcepin::Advice& advice);

} // namespace pindesk::ui
