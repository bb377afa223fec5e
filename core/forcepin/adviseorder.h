#pragma once
#include "core/forcepin/evaluate.h"
#include "core/pinrules/pinpolicy.h"

namespace pindesk::forcepin {

/// Something about a profile that a supervisor may not have meant.
struct Advice {
    enum class Kind {
        Unreachable,    ///< `scenario` is never the trigger: whatever meets it meets `other` first
        Inactive,       ///< the section's scenarios do nothing: it is switched off
        NothingActive,  ///< nobody is judged: profile or both sections are switched off
        Overlap,        ///< in both lists: activation goes first for who has not set up a PIN
        FourDigitsMoot, ///< compares with four digits, which the lengths do not allow: `length` fires first
        FourDigitsRefused, ///< the PIN policy allows no PIN of four digits
        LengthNeverFires,  ///< the profile's lengths are the policy's
    };
    Kind kind = Kind::Unreachable;
    Section section = Section::Force;
    Scenario scenario{};           ///< the one that is meant, where one is
    std::optional<Scenario> other; ///< the one that stands in its way
    bool operator==(const Advice&) const = default;
};
/// `unreachable`, `inactive`, `nothing_active`, `overlap`, `four_digits_moot`,
/// `four_digits_refused`, `length_never_fires`.
[[nodiscard]] QLatin1StringView nameOf(Advice::Kind kind);

/// Looks at the order and the switches alone; no account is read.
[[nodiscard]] std::vector<Advice> adviseOrder(const AuthenticationProfile& profile,
                                              const pinrules::PinPolicy& policy);

} // namespace pindesk::forcepin
