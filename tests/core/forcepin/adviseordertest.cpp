#include "core/forcepin/adviseorder.h"
#include <gtest/gtest.h>

namespace pindesk::forcepin {
namespace {
using Kind = Advice::Kind;
using enum Scenario;

AuthenticationProfile profileWith(std::vector<Scenario> force, std::vector<Scenario> activation = {},
                                  PinLength length = {5, 12}) {
    AuthenticationProfile profile;
    profile.pinLength = length;
    profile.force = {!force.empty(), QStringLiteral("q"), std::move(force), false};
    profile.activation = {!activation.empty(), std::move(activation)};
    return profile;
}

std::vector<Advice> advise(const AuthenticationProfile& profile, int least = 4) {
    return adviseOrder(profile, {least, 16});
}

TEST(AdviseOrderTest, saysNothingOfAGoodProfile) {
    EXPECT_TRUE(advise(profileWith({SsnLast4, ZipLast4, Length, Core})).empty());
    EXPECT_TRUE(advise(profileWith({Repeating, Sequential, Blocklisted}, {BirthDate}, {4, 8})).empty());
}

TEST(AdviseOrderTest, whatTheBlocklistHasIsNeverReachedBehindIt) {
    EXPECT_EQ(advise(profileWith({Blocklisted, Repeating, Core, Sequential})),
              (std::vector<Advice>{{Kind::Unreachable, Section::Force, Repeating, Blocklisted},
                                   {Kind::Unreachable, Section::Force, Sequential, Blocklisted}}));
}

TEST(AdviseOrderTest, fourDigitsAreMootBehindALengthThatForbidsThem) {
    EXPECT_EQ(advise(profileWith({SsnLast4, Length, ZipFirst4, Core}, {}, {5, 12})),
              (std::vector<Advice>{{Kind::FourDigitsMoot, Section::Force, ZipFirst4, Length}}));
    EXPECT_TRUE(advise(profileWith({Length, ZipFirst4}, {}, {4, 12})).empty());
    EXPECT_EQ(advise(profileWith({Core}, {Length, PhoneLast4})),
              (std::vector<Advice>{{Kind::FourDigitsMoot, Section::Activation, PhoneLast4, Length}}));
}

TEST(AdviseOrderTest, aPolicyWithoutFourDigitsMakesThemMootEverywhere) {
    EXPECT_EQ(advise(profileWith({SsnLast4, Repeating}, {}, {6, 12}), 6),
              (std::vector<Advice>{{Kind::FourDigitsRefused, Section::Force, SsnLast4, {}}}));
}

TEST(AdviseOrderTest, tellsOverlapSwitchesAndLengthsThatDoNothing) {
    EXPECT_EQ(advise(profileWith({SsnLast4, Core}, {Core, Repeating})),
              (std::vector<Advice>{{Kind::Overlap, Section::Activation, Core, Core}}));
    AuthenticationProfile off = profileWith({SsnLast4}, {Core});
    off.activation.active = false;
    EXPECT_EQ(advise(off), (std::vector<Advice>{{Kind::Inactive, Section::Activation, Core, {}}}));
    off.active = false;
    EXPECT_EQ(advise(off).front().kind, Kind::NothingActive);
    EXPECT_EQ(advise(profileWith({Length}, {}, {4, 16})),
              (std::vector<Advice>{{Kind::LengthNeverFires, Section::Force, Length, {}}}));
}

} // namespace
} // namespace pindesk::forcepin
