#include "core/crypto/sealcontext.h"
#include "core/crypto/parts.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

QByteArray bytesFor(SealContext context, std::uint32_t keyId) {
    const auto bytes = context.forKey(KeyId(keyId));
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

TEST(SealContextTest, partsOfEachKind) {
    const AccountNumber account{"12345", "678"};
    const auto id = bigEndian32(7);
    EXPECT_EQ(bytesFor(pinContext(PinKind::Initial, account), 7),
              joinParts({"pindesk/pin/1", id, "initial", "12345/678"}));
    EXPECT_EQ(bytesFor(pinContext(PinKind::Customer, account), 7),
              joinParts({"pindesk/pin/1", id, "customer", "12345/678"}));
    EXPECT_EQ(bytesFor(hintContext(account), 7), joinParts({"pindesk/hint/1", id, "12345/678"}));
    EXPECT_EQ(bytesFor(personalContext(account), 7), joinParts({"pindesk/personal/1", id, "12345/678"}));
}

TEST(SealContextTest, longestAccountNumberAndKeyId) {
    const QByteArray part(32, 'Z');
    EXPECT_EQ(bytesFor(pinContext(PinKind::Customer, part, part), 0xfffefdfcu),
              joinParts({"pindesk/pin/1", bigEndian32(0xfffefdfcu), "customer", part + '/' + part}));
}

TEST(SealContextTest, kindsAreNamedAsInTheTable) {
    EXPECT_EQ(nameOf(PinKind::Initial), "initial"_L1);
    EXPECT_EQ(nameOf(PinKind::Customer), "customer"_L1);
    EXPECT_EQ(pinKindFromText(u"initial"), PinKind::Initial);
    EXPECT_EQ(pinKindFromText(u"customer"), PinKind::Customer);
    EXPECT_EQ(pinKindFromText(u"Initial"), std::nullopt);
    EXPECT_EQ(pinKindFromText(u""), std::nullopt);
}

} // namespace
} // namespace pindesk::crypto
