#include "core/pinrules/pinpolicy.h"
#include <algorithm>

namespace pindesk::pinrules {
using namespace Qt::StringLiterals;
namespace {

bool isPinCharacter(char c) {
    return c > ' ' && c <= '~';
}

} // namespace

QLatin1StringView nameOf(PinRule rule) {
    switch (rule) {
    case PinRule::TooShort:
        return "too_short"_L1;
    case PinRule::TooLong:
        return "too_long"_L1;
    case PinRule::Character:
        return "character"_L1;
    case PinRule::Blocklisted:
        break;
    }
    return "blocklisted"_L1;
}

std::optional<PinRule> brokenRule(const PinPolicy& policy, const Blocklist& blocklist, QByteArrayView pin) {
    if (pin.size() < policy.minimumLength)
        return PinRule::TooShort;
    if (pin.size() > policy.maximumLength)
        return PinRule::TooLong;
    if (!std::all_of(pin.begin(), pin.end(), isPinCharacter))
        return PinRule::Character;
    if (blocklist.contains(pin))
        return PinRule::Blocklisted;
    return std::nullopt;
}

Result<void> checkPin(const PinPolicy& policy, const Blocklist& blocklist, QByteArrayView pin) {
    if (const auto rule = brokenRule(policy, blocklist, pin))
        return fail(ErrorCode::PinRefused, u"pin"_s, nameOf(*rule));
    return {};
}

} // namespace pindesk::pinrules
