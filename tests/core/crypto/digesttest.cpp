#include "core/crypto/digest.h"
#include "tests/core/crypto/vectors.h"
#include <gtest/gtest.h>

namespace pindesk::crypto {
namespace {

using vectors::hex;

TEST(DigestTest, sha256InOneAndInPieces) {
    const QByteArray expected = hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256("abc"), expected);
    Sha256 pieces;
    pieces.add("a");
    pieces.add("");
    pieces.add("bc");
    EXPECT_EQ(pieces.take(), expected);
    EXPECT_EQ(pieces.take(), sha256("")) << "empty again after take()";
    EXPECT_EQ(sha256("").toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(DigestTest, hmacOfThePartsOneAfterTheOther) {
    HmacSha256 mac(vectors::siteKey());
    const QByteArray expected = hex("f0133729c4163dede81e21cd47839256da58171238c8a0d874397c73b14e1e47");
    EXPECT_EQ(mac.of({"abc"}), expected);
    EXPECT_EQ(mac.of({"a", "", "bc"}), expected) << "reused";
    EXPECT_NE(mac.of({"abd"}), expected);
    HmacSha256 moved(std::move(mac));
    EXPECT_EQ(moved.of({"abc"}), expected);
    EXPECT_NE(HmacSha256(vectors::wrapKey()).of({"abc"}), expected);
}

// RFC 5869, case 2: longer inputs and output.
TEST(DigestTest, hkdfOfTheRfc) {
    const Secret secret(vectors::counting(0x00, 80));
    EXPECT_EQ(
        hkdfSha256(secret, vectors::counting(0x60, 80), vectors::counting(0xb0, 80), 82).view().toByteArray(),
        hex("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
            "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"));
}

TEST(DigestTest, comparison) {
    EXPECT_TRUE(equalInConstantTime("abc", "abc"));
    EXPECT_TRUE(equalInConstantTime("", ""));
    EXPECT_FALSE(equalInConstantTime("abc", "abd"));
    EXPECT_FALSE(equalInConstantTime("abc", "xbc"));
    EXPECT_FALSE(equalInConstantTime("abc", "ab"));
    EXPECT_FALSE(equalInConstantTime("\x80", QByteArrayView("\0", 1)));
}

} // namespace
} // namespace pindesk::crypto
