#pragma once
#include "core/pinrules/callerfacts.h"
#include "core/pinrules/scenario.h"

/// Weak-PIN scenarios as rules for a PIN that somebody chooses: whatever a published profile would have the
/// customer change again is not taken in the first place. They come on top of the policy and the blocklist.
namespace pindesk::pinrules {

/// Those among the scenarios that judge a new PIN, as the column `guards` holds them.
[[nodiscard]] QString guardsText(ScenarioSet configured);
/// What all published profiles together ask for; empty at a site that has none.
[[nodiscard]] Result<ScenarioSet> loadGuards(storage::Connection& connection);

/// The first guard that the PIN meets; scenarios that judge no new PIN are passed over. Whether the customer
/// has set up a PIN before does not matter here.
[[nodiscard]] std::optional<Scenario> weakness(ScenarioSet guards, const Blocklist& blocklist,
                                               CallerContext caller, QByteArrayView pin);
/// The same as a Result: PinRefused, field `pin`, detail `blocklisted`, or `personal` when the PIN stands in
/// the customer's data. Which datum is not told: the answer would give it away.
[[nodiscard]] Result<void> checkWeakness(ScenarioSet guards, const Blocklist& blocklist,
                                         const CallerContext& caller, QByteArrayView pin);

} // namespace pindesk::pinrules
