#pragma once
#include "core/forcepin/profile.h"

/// What becomes of a caller who has entered the right PIN. Pure: neither throws nor keeps anything.
namespace pindesk::forcepin {

enum class Verdict : std::uint8_t { Normal, Force, Activation };
/// `normal`, `force`, `activation`.
[[nodiscard]] QLatin1StringView nameOf(Verdict verdict);

enum class Section : std::uint8_t { Force, Activation };
/// `force`, `activation`.
[[nodiscard]] QLatin1StringView nameOf(Section section);

/// What one configured scenario came to. Nothing of the caller but which field was looked at
/// (pinrules::definitionOf).
struct TraceEntry {
    Section section = Section::Force;
    Scenario scenario{};
    pinrules::ScenarioResult result;
    bool operator==(const TraceEntry&) const = default;
};

struct Evaluation {
    Verdict verdict = Verdict::Normal;
    /// The first scenario that fired, in the order of the section that gave the verdict.
    std::optional<Scenario> trigger;
    /// Every configured scenario: those of *Force PIN change* in their order, then those of *activation*.
    std::vector<TraceEntry> trace;
    bool operator==(const Evaluation&) const = default;
};

/// A profile made ready to judge many callers. Keeps views of both arguments' content: they outlive it.
class Evaluator {
public:
    Evaluator(const AuthenticationProfile& profile, const pinrules::Blocklist& blocklist);

    /// With the trace, for one caller.
    [[nodiscard]] Evaluation evaluate(const pinrules::CallerContext& caller, QByteArrayView pin) const;

    /// Which scenarios of active sections fired.
    [[nodiscard]] pinrules::ScenarioSet fired(const pinrules::CallerContext& caller,
                                              QByteArrayView pin) const;
    struct Decision {
        Verdict verdict = Verdict::Normal;
        std::optional<Scenario> trigger;
        bool operator==(const Decision&) const = default;
    };
    /// What follows from that. `initialized`: has the customer set up a PIN?
    [[nodiscard]] Decision decide(pinrules::ScenarioSet fired, std::optional<bool> initialized) const;

    /// The scenarios of active sections.
    [[nodiscard]] pinrules::ScenarioSet watched() const { return m_force | m_activation; }

private:
    const AuthenticationProfile& m_profile;
    pinrules::ScenarioRules m_rules;
    pinrules::ScenarioSet m_force, m_activation; ///< of active sections only
};

} // namespace pindesk::forcepin
