#include "core/crypto/parts.h"
#include "tests/core/crypto/vectors.h"
#include <gtest/gtest.h>

namespace pindesk::crypto {
namespace {

TEST(PartsTest, eachPartStandsBehindItsLength) {
    EXPECT_EQ(joinParts({"a", "", "bc"}), vectors::hex("000000016100000000000000026263"));
    EXPECT_EQ(joinParts({}), QByteArray());
}

TEST(PartsTest, noTwoListsGiveTheSameBytes) {
    EXPECT_NE(joinParts({"1", "23"}), joinParts({"12", "3"}));
    EXPECT_NE(joinParts({"ab", ""}), joinParts({"ab"}));
    EXPECT_NE(joinParts({"", "ab"}), joinParts({"ab", ""}));
}

TEST(PartsTest, numbersAreBigEndian) {
    EXPECT_EQ(QByteArrayView(bigEndian32(0x01020304u)), vectors::hex("01020304"));
    EXPECT_EQ(QByteArrayView(bigEndian64(0x0102030405060708)), vectors::hex("0102030405060708"));
    EXPECT_EQ(QByteArrayView(bigEndian64(-2)), vectors::hex("fffffffffffffffe"));
}

} // namespace
} // namespace pindesk::crypto
