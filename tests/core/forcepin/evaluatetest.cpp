#include "core/forcepin/evaluate.h"
#include <gtest/gtest.h>
#include <random>

namespace pindesk::forcepin {
namespace {

using pinrules::CallerContext;
using pinrules::ScenarioOutcome;
using pinrules::ScenarioWhy;

const pinrules::Blocklist& blocklist() {
    static const pinrules::Blocklist list;
    return list;
}

AuthenticationProfile profileWith(std::vector<Scenario> force, std::vector<Scenario> activation = {},
                                  PinLength length = {4, 16}) {
    AuthenticationProfile profile;
    profile.pinLength = length;
    profile.force = {!force.empty(), QStringLiteral("Questions"), std::move(force), false};
    profile.activation = {!activation.empty(), std::move(activation)};
    return profile;
}

Evaluation judge(const AuthenticationProfile& profile, QByteArrayView pin, std::optional<bool> initialized) {
    CallerContext caller;
    caller.initialized = initialized;
    caller.ssnLast4 = "1111";
    return Evaluator(profile, blocklist()).evaluate(caller, pin);
}

// Activation and force, as the design's sentence has it.
TEST(EvaluateTest, verdictsWhenTheListsOverlap) {
    using enum Scenario;
    using enum Verdict;
    const AuthenticationProfile both = profileWith({Repeating, Length}, {Length, SsnLast4}, {5, 16});
    AuthenticationProfile activationOnly = both, forceOnly = both, off = both;
    activationOnly.force.active = false;
    forceOnly.activation.active = false;
    off.active = false;
    struct Case {
        const AuthenticationProfile& profile;
        const char* pin;
        std::optional<bool> initialized;
        Verdict verdict;
        std::optional<Scenario> trigger;
    };
    for (const Case& each : std::initializer_list<Case>{
             {both, "Good-1", false, Normal, {}},
             {both, "1111", false, Activation, Length}, // fires three times; activation goes first
             {both, "1111", std::nullopt, Activation, Length},
             {both, "1111", true, Force, Length}, // the gated ones are skipped
             {both, "11111", false, Force, Repeating},
             {both, "11111", true, Normal, {}},
             {activationOnly, "1111", false, Activation, Length},
             {activationOnly, "1111", true, Force, Length}, // still triggers
             {activationOnly, "11111", false, Normal, {}},
             {forceOnly, "1111", false, Force, Repeating},
             {forceOnly, "1111", true, Force, Length},
             {off, "1111", false, Normal, {}}}) {
        const Evaluation evaluation = judge(each.profile, each.pin, each.initialized);
        EXPECT_EQ(evaluation.verdict, each.verdict) << each.pin;
        EXPECT_EQ(evaluation.trigger, each.trigger) << each.pin;
        EXPECT_EQ(evaluation.trace.size(), 4u) << "all that is configured is told";
    }
}

TEST(EvaluateTest, theTraceGoesOnBehindTheTrigger) {
    const Evaluation evaluation =
        judge(profileWith({Scenario::Repeating, Scenario::ZipLast4, Scenario::SsnLast4}), "1111", false);
    using enum ScenarioOutcome;
    const std::vector<TraceEntry> expected{
        {Section::Force, Scenario::Repeating, {Fired, ScenarioWhy::Pattern}},
        {Section::Force, Scenario::ZipLast4, {NotApplicable, ScenarioWhy::NotOnRecord}},
        {Section::Force, Scenario::SsnLast4, {Fired, ScenarioWhy::Equal}}};
    EXPECT_EQ(evaluation.trace, expected);
    EXPECT_EQ(evaluation.trigger, Scenario::Repeating);
}

TEST(EvaluateTest, theTraceTellsWhatIsSwitchedOff) {
    AuthenticationProfile profile = profileWith({Scenario::Repeating}, {Scenario::Length});
    profile.activation.active = false;
    Evaluation evaluation = judge(profile, "1111", false);
    EXPECT_EQ(evaluation.trace[1].result,
              (pinrules::ScenarioResult{ScenarioOutcome::Skipped, ScenarioWhy::SectionInactive}));
    profile.active = false;
    evaluation = judge(profile, "1111", false);
    EXPECT_EQ(evaluation.verdict, Verdict::Normal);
    for (const TraceEntry& entry : evaluation.trace)
        EXPECT_EQ(entry.result,
                  (pinrules::ScenarioResult{ScenarioOutcome::Skipped, ScenarioWhy::ProfileInactive}));
}

TEST(EvaluateTest, alsoCustomerSetOpensTheGateOfBothLists) {
    AuthenticationProfile profile = profileWith({Scenario::SsnLast4}, {Scenario::Repeating});
    EXPECT_EQ(judge(profile, "1111", true).verdict, Verdict::Normal);
    profile.force.alsoCustomerSet = true;
    EXPECT_EQ(judge(profile, "1111", true).verdict, Verdict::Force);
    profile.force.scenarios.clear();
    const Evaluation evaluation = judge(profile, "1111", true);
    EXPECT_EQ(evaluation.verdict, Verdict::Force) << "who is set up is not activated";
    EXPECT_EQ(evaluation.trigger, Scenario::Repeating);
}

/// Callers and PINs of which many fire.
class RandomCaller {
public:
    explicit RandomCaller(unsigned seed)
        : m_random(seed) {}
    [[nodiscard]] CallerContext context() {
        m_ssn = number(4);
        m_zip = number(5);
        m_phone = number(7);
        m_phones = {QByteArrayView(m_phone)};
        m_location = number(4);
        CallerContext caller;
        const unsigned gate = pick(3);
        caller.initialized = gate == 2 ? std::nullopt : std::optional(gate == 1);
        caller.ssnLast4 = m_ssn;
        caller.postalCode = m_zip;
        caller.phones = m_phones;
        caller.locationId = m_location;
        caller.birthDate = "1961-07-03";
        caller.mustChangePin = static_cast<directory::MustChangePin>(pick(3));
        if (pick(2) == 0)
            caller.pinSetAt = 0;
        caller.now = Milliseconds{pick(800)} * 24 * 60 * 60 * 1000;
        return caller;
    }
    [[nodiscard]] QByteArray pin() {
        const std::array<QByteArray, 8> pins{m_ssn,      m_zip.first(4), m_zip.last(4), m_phone.last(4),
                                             m_location, "1111",         "0703",        number(1 + pick(7))};
        return pins[pick(pins.size())];
    }
    [[nodiscard]] std::vector<Scenario> scenarios() {
        std::vector<Scenario> some;
        for (const pinrules::ScenarioDefinition& definition : pinrules::scenarioDefinitions())
            if (pick(2) == 0)
                some.push_back(definition.scenario);
        return some;
    }
    std::mt19937& random() { return m_random; }

private:
    unsigned pick(std::size_t below) { return static_cast<unsigned>(m_random() % below); }
    QByteArray number(std::size_t size) {
        QByteArray made(static_cast<qsizetype>(size), '1');
        for (char& c : made)
            c = static_cast<char>('0' + pick(3)); // few digits, so that many are equal
        return made;
    }
    std::mt19937 m_random;
    QByteArray m_ssn, m_zip, m_phone, m_location;
    std::array<QByteArrayView, 1> m_phones;
};

TEST(EvaluateTest, orderChangesTheTriggerButNeverWhetherAnythingFires) {
    RandomCaller callers(11);
    int triggersChanged = 0, fired = 0;
    for (int i = 0; i < 20'000; ++i) {
        AuthenticationProfile profile = profileWith(callers.scenarios(), callers.scenarios(), {3, 6});
        const CallerContext caller = callers.context();
        const QByteArray pin = callers.pin();
        const Evaluator first(profile, blocklist());
        const Evaluation before = first.evaluate(caller, pin);
        const auto firedBefore = first.fired(caller, pin);
        std::shuffle(profile.force.scenarios.begin(), profile.force.scenarios.end(), callers.random());
        std::shuffle(profile.activation.scenarios.begin(), profile.activation.scenarios.end(),
                     callers.random());
        const Evaluator second(profile, blocklist());
        const Evaluation after = second.evaluate(caller, pin);
        ASSERT_EQ(after.verdict, before.verdict);
        ASSERT_EQ(second.fired(caller, pin), firedBefore);
        ASSERT_EQ(after.trigger.has_value(), before.trigger.has_value());
        ASSERT_EQ(second.decide(firedBefore, caller.initialized),
                  (Evaluator::Decision{after.verdict, after.trigger}));
        fired += before.trigger ? 1 : 0;
        triggersChanged += before.trigger != after.trigger ? 1 : 0;
    }
    EXPECT_GT(fired, 5'000);
    EXPECT_GT(triggersChanged, 1'000);
}

TEST(EvaluateTest, firesMoreWithEveryScenarioAndNeverWithNone) {
    RandomCaller callers(12);
    for (int i = 0; i < 5'000; ++i) {
        std::vector<Scenario> some = callers.scenarios();
        const CallerContext caller = callers.context();
        const QByteArray pin = callers.pin();
        bool firedBefore = false;
        for (std::size_t count = 0; count <= some.size(); ++count) {
            const AuthenticationProfile profile =
                profileWith({some.begin(), some.begin() + static_cast<std::ptrdiff_t>(count)});
            const bool fires =
                Evaluator(profile, blocklist()).evaluate(caller, pin).verdict != Verdict::Normal;
            ASSERT_TRUE(count > 0 || !fires);
            ASSERT_TRUE(fires || !firedBefore);
            firedBefore = fires;
        }
    }
}

} // namespace
} // namespace pindesk::forcepin
