#include "core/crypto/keypurpose.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

using Purposes = std::vector<KeyPurpose>;
using enum KeyPurpose;

// The table of the security design.
TEST(KeyPurposeTest, whoHoldsWhat) {
    EXPECT_EQ(purposesOf(Role::Csr), (Purposes{InitialPin, PersonalData, Audit}));
    EXPECT_EQ(purposesOf(Role::Supervisor), (Purposes{InitialPin, CustomerPin, PersonalData, Audit}));
    EXPECT_EQ(purposesOf(Role::Administrator),
              (Purposes{InitialPin, CustomerPin, PersonalData, Outbox, Audit}));
    EXPECT_EQ(purposesOf(Role::Auditor), Purposes{Audit});
    EXPECT_EQ(purposesOf(Role::Service), (Purposes{InitialPin, CustomerPin, PersonalData, Outbox, Audit}));
    EXPECT_EQ(purposesOf(Role::Csr | Role::Auditor), (Purposes{InitialPin, PersonalData, Audit}));
    EXPECT_TRUE(purposesOf({}).empty());
}

TEST(KeyPurposeTest, names) {
    const QLatin1StringView names[] = {"initial_pin"_L1, "customer_pin"_L1, "personal_data"_L1, "outbox"_L1,
                                       "audit"_L1};
    for (std::size_t i = 0; i < keyPurposes.size(); ++i) {
        EXPECT_EQ(nameOf(keyPurposes[i]), names[i]);
        EXPECT_EQ(keyPurposeFromText(QString(names[i])), keyPurposes[i]);
    }
    EXPECT_EQ(keyPurposeFromText(u"AUDIT"), std::nullopt);
}

} // namespace
} // namespace pindesk::crypto
