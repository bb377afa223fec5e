#include "core/forcepin/adviseorder.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using Kind = Advice::Kind;
namespace {

constexpr int four = 4;

bool comparesFourDigits(Scenario scenario) {
    switch (scenario) {
    case Scenario::SsnLast4:
    case Scenario::ZipLast4:
    case Scenario::ZipFirst4:
    case Scenario::PhoneLast4:
        return true;
    default:
        return false;
    }
}

/// Does every PIN that meets `inner` meet `outer`, too? The blocklist has all repeated digits and runs.
bool isWithin(Scenario inner, Scenario outer) {
    return outer == Scenario::Blocklisted && (inner == Scenario::Repeating || inner == Scenario::Sequential);
}

bool contains(const std::vector<Scenario>& scenarios, Scenario scenario) {
    return std::find(scenarios.begin(), scenarios.end(), scenario) != scenarios.end();
}

void adviseList(Section section, const std::vector<Scenario>& scenarios, bool noFourDigits,
                std::vector<Advice>& advice) {
    for (auto each = scenarios.begin(); each != scenarios.end(); ++each)
        for (auto before = scenarios.begin(); before != each; ++before) {
            // Four digits beyond the lengths always meet the length first.
            const bool isMoot = noFourDigits && *before == Scenario::Length && comparesFourDigits(*each);
            if (isMoot)
                advice.push_back({Kind::FourDigitsMoot, section, *each, *before});
            else if (isWithin(*each, *before))
                advice.push_back({Kind::Unreachable, section, *each, *before});
        }
}

void advisePolicy(Section section, const std::vector<Scenario>& scenarios, const PinLength& length,
                  const pinrules::PinPolicy& policy, std::vector<Advice>& advice) {
    for (const Scenario scenario : scenarios)
        if (comparesFourDigits(scenario) && policy.minimumLength > four)
            advice.push_back({Kind::FourDigitsRefused, section, scenario, {}});
    if (contains(scenarios, Scenario::Length) && length.min <= policy.minimumLength &&
        length.max >= policy.maximumLength)
        advice.push_back({Kind::LengthNeverFires, section, Scenario::Length, {}});
}

} // namespace

QLatin1StringView nameOf(Kind kind) {
    switch (kind) {
    case Kind::Unreachable:
        return "unreachable"_L1;
    case Kind::Inactive:
        return "inactive"_L1;
    case Kind::NothingActive:
        return "nothing_active"_L1;
    case Kind::Overlap:
        return "overlap"_L1;
    case Kind::FourDigitsMoot:
        return "four_digits_moot"_L1;
    case Kind::FourDigitsRefused:
        return "four_digits_refused"_L1;
    case Kind::LengthNeverFires:
        break;
    }
    return "length_never_fires"_L1;
}

std::vector<Advice> adviseOrder(const AuthenticationProfile& profile, const pinrules::PinPolicy& policy) {
    std::vector<Advice> advice;
    const ForceSection& force = profile.force;
    const ActivationSection& activation = profile.activation;
    if (!profile.active || (!force.active && !activation.active))
        advice.push_back({Kind::NothingActive, Section::Force, {}, {}});
    if (!force.active && !force.scenarios.empty())
        advice.push_back({Kind::Inactive, Section::Force, force.scenarios.front(), {}});
    if (!activation.active && !activation.scenarios.empty())
        advice.push_back({Kind::Inactive, Section::Activation, activation.scenarios.front(), {}});
    const bool noFourDigits = four < profile.pinLength.min || four > profile.pinLength.max;
    adviseList(Section::Force, force.scenarios, noFourDigits, advice);
    adviseList(Section::Activation, activation.scenarios, noFourDigits, advice);
    if (force.active && activation.active)
        for (const Scenario scenario : force.scenarios)
            if (contains(activation.scenarios, scenario))
                advice.push_back({Kind::Overlap, Section::Activation, scenario, scenario});
    advisePolicy(Section::Force, force.scenarios, profile.pinLength, policy, advice);
    advisePolicy(Section::Activation, activation.scenarios, profile.pinLength, policy, advice);
    return advice;
}

} // namespace pindesk::forcepin
