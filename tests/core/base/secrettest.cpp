#include "core/base/secret.h"
#include "core/base/rights.h"
#include <gtest/gtest.h>
#include <optional>

namespace pindesk {
using namespace Qt::StringLiterals;

TEST(SecretTest, comparesByContent) {
    EXPECT_TRUE(Secret("Spot").equals(Secret("Spot")));
    EXPECT_FALSE(Secret("Spot").equals(Secret("spot")));
    EXPECT_FALSE(Secret("Spot").equals(Secret("Spots")));
    EXPECT_TRUE(Secret().equals(Secret("")));
}

TEST(SecretTest, leavesNothingBehindWhenMoved) {
    Secret first("Spot");
    const Secret second = std::move(first);
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    EXPECT_EQ(second.view(), QByteArrayView("Spot"));
}

TEST(SecretTest, wipesMemory) {
    std::array<unsigned char, 4> memory{1, 2, 3, 4};
    wipe(memory.data(), memory.size());
    EXPECT_EQ(memory, (std::array<unsigned char, 4>{}));
}

TEST(RightsTest, followTheTableOfRoles) {
    EXPECT_TRUE(allows(Role::Csr, Right::ResetPin));
    EXPECT_FALSE(allows(Role::Administrator, Right::ResetPin));
    EXPECT_FALSE(allows(Role::Csr, Right::OverrideVerification));
    EXPECT_TRUE(allows(Role::Csr | Role::Administrator, Right::GeneratePins));
    EXPECT_FALSE(allows(Role::Service, Right::LookUpAccount));
    EXPECT_FALSE(allows(Roles(), Right::ReadAudit));
}

TEST(RightsTest, readAndWriteRoleNames) {
    EXPECT_EQ(rolesFromText(u"csr, supervisor"_s), Role::Csr | Role::Supervisor);
    EXPECT_EQ(textOf(Role::Supervisor | Role::Csr), u"csr,supervisor"_s);
    EXPECT_FALSE(rolesFromText(u"csr,boss"_s));
    EXPECT_FALSE(rolesFromText(u""_s));
}

} // namespace pindesk
