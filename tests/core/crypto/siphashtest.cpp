#include "core/crypto/siphash.h"
#include <QByteArray>
#include <gtest/gtest.h>

namespace pindesk::crypto {
namespace {

QByteArray counting(int size) {
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(i);
    return bytes;
}

} // namespace

// The vectors of the authors' reference implementation (vectors.h, SipHash-2-4-64): key 00 … 0f, input 00 01
// …
TEST(SipHashTest, answersAsTheReference) {
    SipHash hash(Secret{counting(16)});
    EXPECT_EQ(hash.of({}), 0x726fdb47dd0e0e31u);
    EXPECT_EQ(hash.of(counting(1)), 0x74f839c593dc67fdu);
    EXPECT_EQ(hash.of(counting(15)), 0xa129ca6149be45e5u);
    EXPECT_EQ(hash.of(counting(63)), 0x958a324ceb064572u);
    EXPECT_EQ(hash.of({}), 0x726fdb47dd0e0e31u) << "nothing is left of the one before";
}

TEST(SipHashTest, dependsOnTheKey) {
    SipHash hash(Secret{counting(16)});
    SipHash other(Secret{QByteArray(16, 'k')});
    EXPECT_NE(hash.of("abc"), other.of("abc"));
}

} // namespace pindesk::crypto
