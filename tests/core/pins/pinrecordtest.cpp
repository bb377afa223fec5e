#include "core/pins/pinrecord.h"
#include <gtest/gtest.h>

namespace pindesk::pins {
using namespace Qt::StringLiterals;

TEST(PinRecordTest, flagsNameTheState) {
    EXPECT_EQ(nameOf(stateOf({false, false})), "not_registered"_L1);
    EXPECT_EQ(nameOf(stateOf({true, false})), "waiting"_L1);
    EXPECT_EQ(nameOf(stateOf({true, true})), "active"_L1);
    EXPECT_EQ(nameOf(stateOf({false, true})), "inconsistent"_L1);
    for (const AccountState state : accountStates) {
        EXPECT_EQ(stateOf(flagsOf(state)), state);
        EXPECT_EQ(accountStateFromText(QString(nameOf(state))), state);
    }
    EXPECT_EQ(accountStateFromText(u"Active"), std::nullopt);
    EXPECT_EQ(accountStateFromText(u""), std::nullopt);
}

TEST(PinRecordTest, masksAddressesWithoutTellingTheirLength) {
    EXPECT_EQ(maskedEmail(u"anselmo@example.org"_s), u"a•••••o@example.org"_s);
    EXPECT_EQ(maskedEmail(u"abc@example.org"_s), u"a•••••c@example.org"_s);
    EXPECT_EQ(maskedEmail(u"ab@example.org"_s), u"a•••••@example.org"_s);
    EXPECT_EQ(maskedEmail(u"a@example.org"_s), u"a•••••@example.org"_s);
    EXPECT_EQ(maskedEmail(u"a@b@example.org"_s), u"a•••••b@example.org"_s);
    EXPECT_EQ(maskedEmail(u"👩x👧@example.org"_s), u"👩•••••👧@example.org"_s);
    EXPECT_EQ(maskedEmail(u"@example.org"_s), u"•••••"_s);
    EXPECT_EQ(maskedEmail(u"no address"_s), u"•••••"_s);
    EXPECT_EQ(maskedEmail({}), QString());
}

} // namespace pindesk::pins
