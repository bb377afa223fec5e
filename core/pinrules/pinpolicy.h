#pragma once
#include "core/base/result.h"
#include "core/pinrules/blocklist.h"
#include <optional>

namespace pindesk::pinrules {

/// What a PIN must be, whoever chooses it (setting `pin.policy`): printable ASCII without spaces, any mix,
/// compared byte for byte.
struct PinPolicy {
    int minimumLength = 4; ///< never below 4 (ISO 9564-1)
    int maximumLength = 16;
    bool operator==(const PinPolicy&) const = default;
};

enum class PinRule { TooShort, TooLong, Character, Blocklisted };
/// `too_short`, `too_long`, `character`, `blocklisted`.
[[nodiscard]] QLatin1StringView nameOf(PinRule rule);

/// The first rule that the PIN breaks. Allocates nothing.
[[nodiscard]] std::optional<PinRule> brokenRule(const PinPolicy& policy, const Blocklist& blocklist,
                                                QByteArrayView pin);
/// The same as a Result: PinRefused, field `pin`, detail = the rule's name.
[[nodiscard]] Result<void> checkPin(const PinPolicy& policy, const Blocklist& blocklist, QByteArrayView pin);

} // namespace pindesk::pinrules
