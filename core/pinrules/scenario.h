#pragma once
#include "core/pinrules/blocklist.h"
#include "core/pinrules/callercontext.h"
#include <array>

/// Reasons to have a customer change the PIN, each a pure function of the PIN that was entered and what is on
/// record of the caller (domain: force PIN change). Comparisons are of whole strings, byte for byte. None
/// allocates, throws or keeps anything: the impact preview asks millions of times.
namespace pindesk::pinrules {

enum class Scenario : std::uint8_t {
    Length,
    SsnLast4,
    ZipLast4,
    ZipFirst4,
    Repeating,
    PhoneLast4,
    Core, ///< the directory's own "must change PIN"
    Blocklisted,
    Sequential,
    BirthDate,
    AccountPart,
    OldPin,
};
inline constexpr std::size_t scenarioCount = 12;

enum class ScenarioOutcome : std::uint8_t { Fired, No, Skipped, NotApplicable };

/// Why an outcome is what it is. Tells which kind of thing was found, never what.
enum class ScenarioWhy : std::uint8_t {
    TooShort,
    TooLong,
    Equal,
    Pattern,
    Listed,
    Marked,
    Old, // fired
    Within,
    Different,
    NoPattern,
    NotListed,
    NotMarked,
    Recent,          // did not fire
    AlreadySetUp,    // skipped: the customer has set up a PIN
    SectionInactive, // skipped
    ProfileInactive, // skipped
    NotOnRecord,     // not applicable
    Foreign,         // not applicable: a postal code of another country
    NotAZip,         // not applicable
    TooFewDigits,    // not applicable: no number has four
    AgeUnknown,      // not applicable
};

struct ScenarioResult {
    ScenarioOutcome outcome = ScenarioOutcome::No;
    ScenarioWhy why = ScenarioWhy::Different;
    bool operator==(const ScenarioResult&) const = default;
};

/// What a profile settles for all its scenarios.
struct ScenarioRules {
    int minimumLength = 4;
    int maximumLength = 16;
    int oldPinDays = 365;
    bool alsoCustomerSet = false;         ///< gated scenarios look at PINs that the customer set up, too
    const Blocklist* blocklist = nullptr; ///< outlives the rules; none: nothing is listed
};

/// One line of the table of scenarios.
struct ScenarioDefinition {
    Scenario scenario;
    const char* name;  ///< in JSON
    const char* field; ///< what the PIN is compared with, or `pin` when it is looked at by itself
    bool isGated;      ///< gate N: only while it is not determined that the customer has set up a PIN
    bool isBeyond;     ///< not among the seven that every site starts with
    bool judgesNewPin; ///< also says whether a PIN may be chosen
    ScenarioResult (*check)(const ScenarioRules& rules, const CallerContext& caller, QByteArrayView pin);
};

[[nodiscard]] const std::array<ScenarioDefinition, scenarioCount>& scenarioDefinitions();
[[nodiscard]] const ScenarioDefinition& definitionOf(Scenario scenario);
[[nodiscard]] std::optional<Scenario> scenarioFromName(QStringView name);
[[nodiscard]] QLatin1StringView nameOf(Scenario scenario);
/// `fired`, `no`, `skipped`, `not_applicable`.
[[nodiscard]] QLatin1StringView nameOf(ScenarioOutcome outcome);
/// In snake case: `already_set_up`.
[[nodiscard]] QLatin1StringView nameOf(ScenarioWhy why);

/// The scenario behind its gate.
[[nodiscard]] ScenarioResult checkScenario(Scenario scenario, const ScenarioRules& rules,
                                           const CallerContext& caller, QByteArrayView pin);

/// Some of the scenarios.
class ScenarioSet {
public:
    constexpr void add(Scenario scenario) { m_bits |= bitOf(scenario); }
    [[nodiscard]] constexpr bool contains(Scenario scenario) const { return (m_bits & bitOf(scenario)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr ScenarioSet operator|(ScenarioSet other) const { return ScenarioSet(m_bits | other.m_bits); }
    constexpr ScenarioSet operator&(ScenarioSet other) const { return ScenarioSet(m_bits & other.m_bits); }
    constexpr bool operator==(const ScenarioSet&) const = default;
    constexpr ScenarioSet() = default;

private:
    constexpr explicit ScenarioSet(unsigned bits)
        : m_bits(bits) {}
    static constexpr unsigned bitOf(Scenario scenario) { return 1U << static_cast<unsigned>(scenario); }
    unsigned m_bits = 0;
};

/// The account's postal code as a ZIP code of five digits; otherwise `why` says what it is.
[[nodiscard]] QByteArrayView fiveDigitZip(const CallerContext& caller, ScenarioWhy& why);

} // namespace pindesk::pinrules
