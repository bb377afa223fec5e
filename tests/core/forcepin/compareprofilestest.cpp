#include "core/forcepin/compareprofiles.h"
#include <gtest/gtest.h>

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using Kind = ProfileChange::Kind;
namespace {

AuthenticationProfile some() {
    AuthenticationProfile profile;
    profile.name = u"p"_s;
    profile.force = {true, u"q"_s, {Scenario::Length, Scenario::Core, Scenario::Repeating}, false};
    return profile;
}

TEST(CompareProfilesTest, equalProfilesDifferInNothing) {
    EXPECT_TRUE(compareProfiles(some(), some()).empty());
    EXPECT_TRUE(
        compareProfiles(AdditionalProfile{u"q"_s, {u"zip"_s}, 1}, AdditionalProfile{u"q"_s, {u"zip"_s}, 1})
            .empty());
}

TEST(CompareProfilesTest, tellsValuesInTheOrderOfTheDocument) {
    AuthenticationProfile after = some();
    after.activation.active = true;
    after.active = false;
    after.pinLength.max = 8;
    after.force.authenticationProfile.clear();
    EXPECT_EQ(compareProfiles(some(), after),
              (std::vector<ProfileChange>{
                  {Kind::Changed, u"/active"_s, true, false},
                  {Kind::Changed, u"/pin_length/max"_s, 16, 8},
                  {Kind::Changed, u"/force/authentication_profile"_s, u"q"_s, QJsonValue::Null},
                  {Kind::Changed, u"/activation/active"_s, false, true}}));
}

TEST(CompareProfilesTest, tellsWhatCameWentAndMoved) {
    AuthenticationProfile after = some();
    after.force.scenarios = {Scenario::Repeating, Scenario::OldPin, Scenario::Length};
    const auto undefined = QJsonValue(QJsonValue::Undefined);
    EXPECT_EQ(compareProfiles(some(), after),
              (std::vector<ProfileChange>{{Kind::Removed, u"/force/scenarios"_s, u"core"_s, undefined},
                                          {Kind::Added, u"/force/scenarios"_s, undefined, u"old_pin"_s},
                                          {Kind::Ordered, u"/force/scenarios"_s,
                                           QJsonArray{u"length"_s, u"core"_s, u"repeating"_s},
                                           QJsonArray{u"repeating"_s, u"old_pin"_s, u"length"_s}}}));
    after.force.scenarios = {Scenario::Length, Scenario::Repeating};
    EXPECT_EQ(compareProfiles(some(), after).size(), 1u) << "who follows has not moved";
}

TEST(CompareProfilesTest, ofQuestionsToo) {
    EXPECT_EQ(compareProfiles(AdditionalProfile{u"q"_s, {u"zip"_s, u"phone"_s}, 1},
                              AdditionalProfile{u"q"_s, {u"phone"_s, u"zip"_s}, 2}),
              (std::vector<ProfileChange>{{Kind::Ordered, u"/questions"_s, QJsonArray{u"zip"_s, u"phone"_s},
                                           QJsonArray{u"phone"_s, u"zip"_s}},
                                          {Kind::Changed, u"/required"_s, 1, 2}}));
}

} // namespace
} // namespace pindesk::forcepin
