#include "core/forcepin/profiledocument.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
namespace {

constexpr const char* whole = R"({
  "format_version": 1, "name": " Telephone ", "active": false,
  "pin_length": {"min": 5, "max": 8}, "old_pin_days": 90,
  "force": {"active": true, "authentication_profile": "Three questions",
            "scenarios": ["repeating", "ssn_last4", "old_pin"], "also_customer_set": true},
  "activation": {"active": true, "scenarios": ["length", "repeating"]}
})";

AuthenticationProfile wholeProfile() {
    return {u"Telephone"_s,
            false,
            {5, 8},
            90,
            {true, u"Three questions"_s, {Scenario::Repeating, Scenario::SsnLast4, Scenario::OldPin}, true},
            {true, {Scenario::Length, Scenario::Repeating}}};
}

TEST(ProfileDocumentTest, readsEveryMember) {
    const auto profile = profileFromJson(whole);
    ASSERT_TRUE(profile) << qPrintable(profile.error().detail);
    EXPECT_EQ(*profile, Profile(wholeProfile()));
}

TEST(ProfileDocumentTest, whatIsLeftOutHasItsStandard) {
    EXPECT_EQ(profileFromJson(R"({"name": "p"})"),
              Profile(AuthenticationProfile{.name = u"p"_s, .pinLength = {}, .force = {}, .activation = {}}));
    EXPECT_EQ(profileFromJson(R"({"name": "q", "questions": ["zip"]})"),
              Profile(AdditionalProfile{u"q"_s, {u"zip"_s}, 1}));
    EXPECT_EQ(profileFromJson(R"({"name": "p", "force": {"authentication_profile": null}})"),
              Profile(AuthenticationProfile{.name = u"p"_s, .pinLength = {}, .force = {}, .activation = {}}));
}

TEST(ProfileDocumentTest, writesWhatItReads) {
    const std::array<Profile, 3> profiles{
        wholeProfile(),
        AuthenticationProfile{.name = u"Zoë/\"x\""_s, .pinLength = {}, .force = {}, .activation = {}},
        AdditionalProfile{u"q"_s, {u"ssn_last4"_s, u"extra.meter"_s}, 2}};
    for (const Profile& profile : profiles)
        EXPECT_EQ(profileFromJson(exportText(profile)), profile);
}

TEST(ProfileDocumentTest, saysWhatIsWrongAndWhere) {
    struct Case {
        const char* json;
        const char* detail;
    };
    for (const Case& each : std::initializer_list<Case>{
             {"", "not_json:line 1, column 1: "},
             {"{\n  \"name\": \"p\",\n  oops\n}", "not_json:line 3, column "},
             {"[]", "not_an_object:/"},
             {"\"text\"", "not_"},
             {R"({"active": true})", "missing:/name"},
             {R"({"name": "  "})", "missing:/name"},
             {R"({"name": 7})", "not_text:/name"},
             {R"({"name": "a\u0007"})", "character:/name"},
             {R"({"name": "p", "format_version": 2})", "newer:/format_version"},
             {R"({"format_version": 2, "whatever": 1})", "newer:/format_version"},
             {R"({"name": "p", "format_version": "1"})", "not_a_number:/format_version"},
             {R"({"name": "p", "format_version": 0})", "range:/format_version"},
             {R"({"name": "p", "colour": 1})", "unknown_key:/colour"},
             {R"({"name": "p", "a/b~c": 1})", "unknown_key:/a~1b~0c"},
             {R"({"name": "p", "active": "yes"})", "not_a_switch:/active"},
             {R"({"name": "p", "force": []})", "not_an_object:/force"},
             {R"({"name": "p", "force": {"activ": true}})", "unknown_key:/force/activ"},
             {R"({"name": "p", "force": {"scenarios": "length"}})", "not_a_list:/force/scenarios"},
             {R"({"name": "p", "force": {"scenarios": ["length", 4]}})", "not_text:/force/scenarios/1"},
             {R"({"name": "p", "force": {"scenarios": ["length", "moon"]}})",
              "unknown_scenario:/force/scenarios/1"},
             {R"({"name": "p", "force": {"scenarios": ["length", "core", "length"]}})",
              "repeated:/force/scenarios/2"},
             {R"({"name": "p", "activation": {"scenarios": ["zip_last4", "zip_last4"]}})",
              "repeated:/activation/scenarios/1"},
             {R"({"name": "p", "force": {"authentication_profile": "p"}})",
              "cyclic:/force/authentication_profile"},
             {R"({"name": "p", "force": {"authentication_profile": ["q"]}})",
              "not_text:/force/authentication_profile"},
             {R"({"name": "p", "pin_length": {"min": 9, "max": 8}})", "min_over_max:/pin_length"},
             {R"({"name": "p", "pin_length": {"min": 0}})", "range:/pin_length/min"},
             {R"({"name": "p", "pin_length": {"max": 65}})", "range:/pin_length/max"},
             {R"({"name": "p", "pin_length": {"min": 4.5}})", "not_a_number:/pin_length/min"},
             {R"({"name": "p", "pin_length": {"min": 1e300}})", "range:/pin_length/min"},
             {R"({"name": "p", "old_pin_days": 0})", "range:/old_pin_days"},
             {R"({"name": "p", "name": "q"})", "repeated_key:/name"},
             {R"({"name": "p", "force": {"scenarios": ["core"], "active": true, "scenarios": []}})",
              "repeated_key:/force/scenarios"},
             {R"({"name": "q", "questions": ["zip", "zip"]})", "repeated:/questions/1"},
             {R"({"name": "q", "questions": ["mother"]})", "unknown_question:/questions/0"},
             {R"({"name": "q", "questions": ["extra."]})", "unknown_question:/questions/0"},
             {R"({"name": "q", "questions": ["zip"], "required": 2})", "required_over_questions:/required"},
             {R"({"name": "q", "questions": ["zip"], "required": 0})", "range:/required"},
             {R"({"name": "q", "questions": ["zip"], "force": {}})", "unknown_key:/force"}}) {
        const auto refused = profileFromJson(each.json);
        ASSERT_FALSE(refused) << each.json;
        EXPECT_EQ(refused.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(refused.error().field, u"profile_document"_s);
        EXPECT_TRUE(refused.error().detail.startsWith(QString::fromUtf8(each.detail)))
            << each.json << " > " << qPrintable(refused.error().detail);
    }
    EXPECT_EQ(profileFromJson(QByteArray(2 << 20, ' ')).error().detail, u"too_long"_s);
    EXPECT_EQ(profileFromJson(R"({"name": ")" + QByteArray(101, 'n') + R"("})").error().detail,
              u"too_long:/name"_s);
}

TEST(ProfileDocumentTest, equalKeysOfDifferentObjectsAreNotRepeated) {
    EXPECT_TRUE(profileFromJson(
        R"({"force": {"active": true, "scenarios": ["length", "core"]}, "name": "a\"b\\", "activation": {"active": true}})"));
}

TEST(ProfileDocumentTest, takesNoHarmFromDamage) {
    const QByteArray good = whole;
    for (qsizetype at = 0; at < good.size(); ++at)
        for (const char c : {'"', '{', '}', '[', ',', '\\', '\0', '\xFF'}) {
            QByteArray damaged = good;
            damaged[at] = c;
            (void)profileFromJson(damaged);
            (void)profileFromJson(damaged.first(at));
        }
}

} // namespace
} // namespace pindesk::forcepin
