#include "core/crypto/passwordkey.h"
#include "tests/core/crypto/vectors.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

using vectors::hex;

const QUuid siteId(u"0f6c1d5e-2b7a-4c3d-9e8f-a1b2c3d4e5f6"_s);
/// Little memory, so that a test takes a millisecond.
constexpr PasswordCost cheap{64, 3, 1};

Secret secretOf(const char* utf8) {
    return Secret(QByteArrayView(utf8));
}

PasswordKeys keysOf(const QUuid& site, QStringView user, const char* password) {
    return std::move(*derivePasswordKeys(site, user, secretOf(password), cheap));
}

TEST(PasswordKeyTest, atTheProductsCost) {
    const auto keys = derivePasswordKeys(siteId, u"anna.smith", secretOf("Correct-Horse-9"));
    ASSERT_TRUE(keys);
    EXPECT_EQ(keys->authKey.view(), hex("f6ead4a7a741892b1483e544252e6fa3d5d0e40d39d4de57c401dee1a30dde72"));
    EXPECT_EQ(keys->wrapKey.view(), hex("634798119fa323fcd4ffb5c786b08fbefc3af6721142a0285e43392d9d1315e2"));
    EXPECT_EQ(verifierOf(keys->authKey),
              hex("b39b4d646aadf6f7424cc3ed48372f8de737a4ebf907fedcb3671c87f7aaa393"));
}

TEST(PasswordKeyTest, sameCharactersInAnotherFormAreTheSamePassword) {
    const QByteArray expected = hex("f8364769489275b4b7d3db2d62ae5d2f9b35b0dfa629ec573b922d51407fad02");
    // Angstrom sign and fi ligature; A with ring and two letters; A and a combining ring.
    EXPECT_EQ(keysOf(siteId, u"anna.smith", "Pa\u00dfwort\u212b \ufb01").authKey.view(), expected);
    EXPECT_EQ(keysOf(siteId, u"anna.smith", "Pa\u00dfwort\u00c5 fi").authKey.view(), expected);
    EXPECT_EQ(keysOf(siteId, u"anna.smith", "Pa\u00dfwortA\u030a fi").authKey.view(), expected);
    EXPECT_NE(keysOf(siteId, u"anna.smith", "pa\u00dfwort\u00c5 fi").authKey.view(), expected);
}

TEST(PasswordKeyTest, dependsOnSiteUserAndPasswordButNotOnTheCaseOfTheName) {
    const PasswordKeys keys = keysOf(siteId, u"anna.smith", "Correct-Horse-9");
    EXPECT_TRUE(keys.authKey.equals(keysOf(siteId, u"Anna.SMITH", "Correct-Horse-9").authKey));
    EXPECT_FALSE(keys.authKey.equals(keys.wrapKey));
    EXPECT_FALSE(keys.authKey.equals(keysOf(siteId, u"anna.smyth", "Correct-Horse-9").authKey));
    EXPECT_FALSE(keys.authKey.equals(keysOf(siteId, u"anna.smith", "Correct-Horse-8").authKey));
    EXPECT_FALSE(keys.authKey.equals(keysOf(QUuid::createUuid(), u"anna.smith", "Correct-Horse-9").authKey));
    const auto dearer = derivePasswordKeys(siteId, u"anna.smith", secretOf("Correct-Horse-9"), {128, 3, 1});
    EXPECT_FALSE(keys.authKey.equals(dearer->authKey));
}

TEST(PasswordKeyTest, refusesBytesThatAreNotUtf8) {
    const auto keys = derivePasswordKeys(siteId, u"anna.smith", secretOf("Correct\xff-9"), cheap);
    ASSERT_FALSE(keys);
    EXPECT_EQ(keys.error(), (Error{ErrorCode::InvalidInput, u"password"_s, u"encoding"_s}));
    EXPECT_FALSE(derivePasswordKeys(siteId, u"anna.smith", secretOf("cut short \xe2\x84"), cheap));
}

TEST(PasswordKeyTest, emptyAndLongPasswordsHaveKeysToo) {
    EXPECT_EQ(keysOf(siteId, u"anna.smith", "").authKey.size(), 32u);
    const QByteArray longest(1'000'000, 'x');
    EXPECT_EQ(keysOf(siteId, u"anna.smith", longest.constData()).authKey.size(), 32u);
}

TEST(PasswordKeyTest, verifier) {
    const PasswordKeys keys = keysOf(siteId, u"anna.smith", "Correct-Horse-9");
    const QByteArray verifier = verifierOf(keys.authKey);
    EXPECT_EQ(verifier, hex("12407d7dc35c88641571f15bb923ca807e5c0e487c536d3c735ee0eefb51ca7d"));
    EXPECT_TRUE(matchesVerifier(keys.authKey, verifier));
    EXPECT_FALSE(matchesVerifier(keys.wrapKey, verifier));
    EXPECT_FALSE(matchesVerifier(keys.authKey, verifier.first(31)));
    EXPECT_FALSE(matchesVerifier(keys.authKey, {}));
}

TEST(PasswordKeyTest, costAsText) {
    EXPECT_EQ(PasswordCost().toText(), u"argon2id:m=65536,t=3,p=1"_s);
    EXPECT_EQ(PasswordCost::fromText(u"argon2id:m=65536,t=3,p=1"), PasswordCost());
    EXPECT_EQ(PasswordCost::fromText(u"argon2id:m=64,t=1,p=2"), (PasswordCost{64, 1, 2}));
}

TEST(PasswordKeyTest, refusesCostsThatAreNotSensible) {
    for (const auto& text :
         {u""_s, u"argon2i:m=65536,t=3,p=1"_s, u"argon2id:m=65536,t=3"_s, u"argon2id:m=65536,t=3,p=1\n"_s,
          u"argon2id:m=7,t=3,p=1"_s, u"argon2id:m=15,t=3,p=2"_s, u"argon2id:m=65536,t=0,p=1"_s,
          u"argon2id:m=65536,t=3,p=0"_s, u"argon2id:m=65536,t=101,p=1"_s, u"argon2id:m=65536,t=3,p=17"_s,
          u"argon2id:m=4194305,t=3,p=1"_s, u"argon2id:m=99999999999,t=3,p=1"_s, u"argon2id:m=-1,t=3,p=1"_s}) {
        const auto cost = PasswordCost::fromText(text);
        ASSERT_FALSE(cost) << qPrintable(text);
        EXPECT_EQ(cost.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(cost.error().field, u"kdf"_s);
    }
}

} // namespace
} // namespace pindesk::crypto
