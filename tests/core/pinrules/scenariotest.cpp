#include "core/pinrules/scenario.h"
#include <gtest/gtest.h>
#include <random>

namespace pindesk::pinrules {
namespace {

using directory::MustChangePin;
using Why = ScenarioWhy;

constexpr Milliseconds day = 24 * 60 * 60 * 1000;
constexpr Milliseconds today = 20'000 * day;

/// A caller of whom everything is on record.
CallerContext somebody() {
    static constexpr std::array<QByteArrayView, 2> phones{"2695550142", "911"};
    CallerContext caller;
    caller.initialized = false;
    caller.ssnLast4 = "6789";
    caller.birthDate = "1961-07-03";
    caller.postalCode = "49007";
    caller.phones = phones;
    caller.locationId = "12345";
    caller.customerId = "0678";
    caller.mustChangePin = MustChangePin::No;
    caller.pinSetAt = today - 10 * day;
    caller.now = today;
    return caller;
}

CallerContext with(void (*change)(CallerContext&)) {
    CallerContext caller = somebody();
    change(caller);
    return caller;
}

struct Case {
    Scenario scenario;
    const char* pin;
    Why expected;
    CallerContext caller = somebody();
};

ScenarioOutcome outcomeOf(Why why) {
    if (why <= Why::Old)
        return ScenarioOutcome::Fired;
    if (why <= Why::Recent)
        return ScenarioOutcome::No;
    return why <= Why::ProfileInactive ? ScenarioOutcome::Skipped : ScenarioOutcome::NotApplicable;
}

void expectAll(std::initializer_list<Case> cases, ScenarioRules rules = {}) {
    static const Blocklist blocklist({QStringLiteral("Spot")});
    rules.blocklist = &blocklist;
    for (const Case& each : cases) {
        const ScenarioResult result = checkScenario(each.scenario, rules, each.caller, each.pin);
        EXPECT_EQ(result, (ScenarioResult{outcomeOf(each.expected), each.expected}))
            << nameOf(each.scenario).latin1() << " of '" << each.pin << "': " << nameOf(result.why).latin1();
    }
}

TEST(ScenarioTest, lengthFiresOutsideBothEnds) {
    expectAll({{Scenario::Length, "12345", Why::TooShort},
               {Scenario::Length, "123456", Why::Within},
               {Scenario::Length, "12345678", Why::Within},
               {Scenario::Length, "123456789", Why::TooLong},
               {Scenario::Length, "", Why::TooShort},
               {Scenario::Length, "abc", Why::TooShort}},
              {.minimumLength = 6, .maximumLength = 8});
    expectAll({{Scenario::Length, "1234", Why::Within}}, {.minimumLength = 4, .maximumLength = 4});
}

TEST(ScenarioTest, ssnIsComparedAsTextAndMissingOnesAreNot) {
    expectAll(
        {{Scenario::SsnLast4, "6789", Why::Equal},
         {Scenario::SsnLast4, "6788", Why::Different},
         {Scenario::SsnLast4, "16789", Why::Different},
         {Scenario::SsnLast4, "67890", Why::Different},
         {Scenario::SsnLast4, "789", Why::Different},
         {Scenario::SsnLast4, "", Why::Different},
         {Scenario::SsnLast4, "0042", Why::Equal, with([](CallerContext& c) { c.ssnLast4 = "0042"; })},
         {Scenario::SsnLast4, "42", Why::Different, with([](CallerContext& c) { c.ssnLast4 = "0042"; })},
         {Scenario::SsnLast4, "0000", Why::NotOnRecord, with([](CallerContext& c) { c.ssnLast4 = "0000"; })},
         {Scenario::SsnLast4, "", Why::NotOnRecord, with([](CallerContext& c) { c.ssnLast4 = {}; })}});
}

TEST(ScenarioTest, zipCodesOfTheUnitedStatesCountWithTheirFirstFive) {
    for (const char* zip : {"49007", "49007-1234", "490071234", "49007 1234", " 49007 "}) {
        CallerContext caller = somebody();
        caller.postalCode = zip;
        expectAll({{Scenario::ZipLast4, "9007", Why::Equal, caller},
                   {Scenario::ZipFirst4, "4900", Why::Equal, caller},
                   {Scenario::ZipLast4, "4900", Why::Different, caller},
                   {Scenario::ZipLast4, "1234", Why::Different, caller},
                   {Scenario::ZipFirst4, "49007", Why::Different, caller},
                   {Scenario::ZipFirst4, "", Why::Different, caller}});
    }
    for (const char* country : {"US", "usa", "U.S.", "United States", " united states of america "}) {
        CallerContext caller = somebody();
        caller.country = country;
        caller.postalCode = "02134";
        expectAll({{Scenario::ZipLast4, "2134", Why::Equal, caller},
                   {Scenario::ZipFirst4, "0213", Why::Equal, caller}});
    }
}

TEST(ScenarioTest, foreignMissingAndSpoiltPostalCodesAreNotApplicable) {
    for (const auto& [postal, country, why] :
         {std::tuple{"49007", "DE", Why::Foreign}, std::tuple{"49007", "Canada", Why::Foreign},
          std::tuple{"49007", "USSR", Why::Foreign}, std::tuple{"", "US", Why::NotOnRecord},
          std::tuple{"  ", "", Why::NotOnRecord}, std::tuple{"K1A 0B6", "", Why::NotAZip},
          std::tuple{"9007", "", Why::NotAZip}, std::tuple{"490071", "", Why::NotAZip},
          std::tuple{"49007-12", "", Why::NotAZip}, std::tuple{"4900O", "", Why::NotAZip},
          std::tuple{"49007-12345", "US", Why::NotAZip}, std::tuple{"49007+1234", "US", Why::NotAZip}}) {
        CallerContext caller = somebody();
        caller.postalCode = postal;
        caller.country = country;
        expectAll({{Scenario::ZipLast4, "9007", why, caller}, {Scenario::ZipFirst4, "4900", why, caller}});
    }
}

TEST(ScenarioTest, repeatingIsAboutTheWholePinAndDigitsOnly) {
    expectAll({{Scenario::Repeating, "1111", Why::Pattern},
               {Scenario::Repeating, "222222", Why::Pattern},
               {Scenario::Repeating, "00", Why::Pattern},
               {Scenario::Repeating, "7", Why::NoPattern},
               {Scenario::Repeating, "", Why::NoPattern},
               {Scenario::Repeating, "1112", Why::NoPattern},
               {Scenario::Repeating, "aaaa", Why::NoPattern},
               {Scenario::Repeating, "1111 ", Why::NoPattern},
               {Scenario::Repeating, "1212", Why::NoPattern}});
}

TEST(ScenarioTest, anyPhoneNumberOnRecordCounts) {
    static constexpr std::array<QByteArrayView, 3> several{"2695550142", "911", "5551000"};
    static constexpr std::array<QByteArrayView, 2> tooShort{"911", "12"};
    static constexpr std::array<QByteArrayView, 1> four{"0142"};
    const auto has = [](std::span<const QByteArrayView> phones) {
        CallerContext caller = somebody();
        caller.phones = phones;
        return caller;
    };
    expectAll({{Scenario::PhoneLast4, "0142", Why::Equal, has(several)},
               {Scenario::PhoneLast4, "1000", Why::Equal, has(several)},
               {Scenario::PhoneLast4, "911", Why::Different, has(several)},
               {Scenario::PhoneLast4, "5550142", Why::Different, has(several)},
               {Scenario::PhoneLast4, "0142", Why::Equal, has(four)},
               {Scenario::PhoneLast4, "911", Why::TooFewDigits, has(tooShort)},
               {Scenario::PhoneLast4, "", Why::TooFewDigits, has(tooShort)},
               {Scenario::PhoneLast4, "0142", Why::NotOnRecord, has({})}});
}

TEST(ScenarioTest, coreIsTheDirectorysWord) {
    const auto marked = [](MustChangePin indicator) {
        CallerContext caller = somebody();
        caller.mustChangePin = indicator;
        return caller;
    };
    expectAll({{Scenario::Core, "Good-1", Why::Marked, marked(MustChangePin::Yes)},
               {Scenario::Core, "Good-1", Why::NotMarked, marked(MustChangePin::No)},
               {Scenario::Core, "Good-1", Why::NotOnRecord, marked(MustChangePin::Unknown)}});
}

TEST(ScenarioTest, beyondTheSeven) {
    expectAll({{Scenario::Blocklisted, "1234", Why::Listed},
               {Scenario::Blocklisted, "sPOT", Why::Listed},
               {Scenario::Blocklisted, "Spotty", Why::NotListed},
               {Scenario::Blocklisted, "", Why::NotListed},
               {Scenario::Sequential, "1234", Why::Pattern},
               {Scenario::Sequential, "4321", Why::Pattern},
               {Scenario::Sequential, "7890", Why::Pattern},
               {Scenario::Sequential, "1111", Why::NoPattern},
               {Scenario::Sequential, "1235", Why::NoPattern},
               {Scenario::Sequential, "abcd", Why::NoPattern},
               {Scenario::AccountPart, "12345", Why::Equal},
               {Scenario::AccountPart, "0678", Why::Equal},
               {Scenario::AccountPart, "678", Why::Different},
               {Scenario::AccountPart, "1234", Why::Different},
               {Scenario::AccountPart, "", Why::Different},
               {Scenario::AccountPart, "", Why::Different, with([](CallerContext& c) { c.locationId = {}; })},
               {Scenario::AccountPart, "", Why::NotOnRecord,
                with([](CallerContext& c) { c.locationId = c.customerId = {}; })}});
}

TEST(ScenarioTest, birthDateInAllWaysOfWritingIt) {
    for (const char* pin : {"1961", "0703", "0307", "0761", "6107", "070361", "030761", "610703", "07031961",
                            "03071961", "19610703"})
        expectAll({{Scenario::BirthDate, pin, Why::Equal}});
    for (const char* pin :
         {"", "61", "07", "1960", "7361", "0704", "071961", "196107", "1961070", "196107031"})
        expectAll({{Scenario::BirthDate, pin, Why::Different}});
    expectAll(
        {{Scenario::BirthDate, "1961", Why::NotOnRecord, with([](CallerContext& c) { c.birthDate = {}; })}});
}

TEST(ScenarioTest, oldIsLongerThanSoManyDays) {
    const auto setAt = [](std::optional<Milliseconds> at) {
        CallerContext caller = somebody();
        caller.pinSetAt = at;
        return caller;
    };
    expectAll({{Scenario::OldPin, "Good-1", Why::Recent, setAt(today - 30 * day)},
               {Scenario::OldPin, "Good-1", Why::Old, setAt(today - 30 * day - 1)},
               {Scenario::OldPin, "Good-1", Why::Recent, setAt(today + day)},
               {Scenario::OldPin, "Good-1", Why::AgeUnknown, setAt(std::nullopt)}},
              {.oldPinDays = 30});
}

// Gate N: skipped only when it is determined that the customer has set up a PIN.
TEST(ScenarioTest, theGateHasThreeValues) {
    for (const ScenarioDefinition& definition : scenarioDefinitions()) {
        CallerContext caller = somebody();
        const auto outcomeWhen = [&](std::optional<bool> initialized, bool alsoCustomerSet) {
            caller.initialized = initialized;
            return checkScenario(definition.scenario, {.alsoCustomerSet = alsoCustomerSet}, caller, "Good-1");
        };
        const ScenarioResult open = outcomeWhen(false, false);
        EXPECT_NE(open.outcome, ScenarioOutcome::Skipped) << definition.name;
        EXPECT_EQ(outcomeWhen(std::nullopt, false), open) << definition.name;
        EXPECT_EQ(outcomeWhen(true, true), open) << definition.name;
        const ScenarioResult skipped{ScenarioOutcome::Skipped, Why::AlreadySetUp};
        EXPECT_EQ(outcomeWhen(true, false), definition.isGated ? skipped : open) << definition.name;
    }
}

TEST(ScenarioTest, namesAreTheContracts) {
    QStringList gated, all;
    for (const ScenarioDefinition& definition : scenarioDefinitions()) {
        all << nameOf(definition.scenario);
        if (!definition.isGated)
            gated << nameOf(definition.scenario);
        EXPECT_EQ(scenarioFromName(QString(nameOf(definition.scenario))), definition.scenario);
    }
    EXPECT_EQ(all.join(u' '),
              QStringLiteral("length ssn_last4 zip_last4 zip_first4 repeating phone_last4 core "
                             "blocklisted sequential birth_date account_part old_pin"));
    EXPECT_EQ(gated.join(u' '), QStringLiteral("length core"));
    EXPECT_EQ(scenarioFromName(u"LENGTH"), std::nullopt);
    EXPECT_EQ(scenarioFromName(u""), std::nullopt);
}

// Whatever bytes stand in the fields: an answer comes, and it is one of the table's.
TEST(ScenarioTest, anyBytesAreJudged) {
    std::mt19937 random(7);
    const auto bytes = [&random] {
        static constexpr std::string_view likely = "0123456789-/ XaZ\0\xC3\xA9\xFF";
        QByteArray made(static_cast<qsizetype>(random() % 12), '\0');
        for (char& c : made)
            c = likely[random() % likely.size()];
        return made;
    };
    const Blocklist blocklist;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray pin = bytes(), ssn = bytes(), birth = bytes(), zip = bytes(), country = bytes();
        const QByteArray phone = bytes(), location = bytes(), customer = bytes();
        const std::array<QByteArrayView, 1> phones{phone};
        CallerContext caller;
        caller.ssnLast4 = ssn;
        caller.birthDate = birth;
        caller.postalCode = zip;
        caller.country = country;
        caller.phones = phones;
        caller.locationId = location;
        caller.customerId = customer;
        for (const ScenarioDefinition& definition : scenarioDefinitions()) {
            const ScenarioResult result =
                checkScenario(definition.scenario, {.blocklist = &blocklist}, caller, pin);
            ASSERT_EQ(outcomeOf(result.why), result.outcome);
            ASSERT_FALSE(nameOf(result.why).isEmpty());
        }
    }
}

} // namespace
} // namespace pindesk::pinrules
