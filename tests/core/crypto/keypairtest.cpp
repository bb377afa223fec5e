#include "core/crypto/keypair.h"
#include "tests/core/crypto/vectors.h"
#include "tests/support/testrandom.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

const Error refusal{ErrorCode::SealRefused, u"private_key"_s, {}};

TEST(KeyPairTest, publicKeyOfAKnownPrivateKey) {
    const auto pair = keyPairOf(vectors::privateKey());
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->publicKey, vectors::publicKey());
    EXPECT_TRUE(pair->privateKey.equals(vectors::privateKey()));
}

TEST(KeyPairTest, refusesAPrivateKeyOfAnotherLength) {
    for (const std::size_t size : {0, 31, 33})
        EXPECT_EQ(keyPairOf(Secret(size)).error(),
                  (Error{ErrorCode::InvalidInput, u"private_key"_s, u"length"_s}));
}

TEST(KeyPairTest, generatedPairsDiffer) {
    SystemRandom random;
    const auto one = generateKeyPair(random);
    const auto other = generateKeyPair(random);
    ASSERT_TRUE(one && other);
    EXPECT_EQ(one->publicKey.size(), 32);
    EXPECT_NE(one->publicKey, other->publicKey);
}

TEST(KeyPairTest, unwrapsWhatAnotherLibraryWrapped) {
    const auto key =
        unwrapPrivateKey(vectors::wrapKey(), staffHolder(StaffId(11)), vectors::wrappedPrivateKey());
    ASSERT_TRUE(key);
    EXPECT_TRUE(key->equals(vectors::privateKey()));
}

TEST(KeyPairTest, wrappingRoundTrip) {
    const auto wrapped = wrapPrivateKey(vectors::wrapKey(), "11", vectors::privateKey());
    ASSERT_TRUE(wrapped);
    EXPECT_EQ(wrapped->size(), 61);
    EXPECT_NE(*wrapped, *wrapPrivateKey(vectors::wrapKey(), "11", vectors::privateKey()));
    EXPECT_TRUE(unwrapPrivateKey(vectors::wrapKey(), "11", *wrapped)->equals(vectors::privateKey()));
}

TEST(KeyPairTest, refusesAnotherKeyHolderOrChange) {
    const QByteArray wrapped = vectors::wrappedPrivateKey();
    EXPECT_EQ(unwrapPrivateKey(vectors::siteKey(), "11", wrapped).error(), refusal) << "a wrong password";
    EXPECT_EQ(unwrapPrivateKey(vectors::wrapKey(), "12", wrapped).error(), refusal) << "another holder";
    EXPECT_EQ(unwrapPrivateKey(Secret(16), "11", wrapped).error(), refusal);
    for (qsizetype at = 0; at < wrapped.size(); ++at) {
        QByteArray changed = wrapped;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_EQ(unwrapPrivateKey(vectors::wrapKey(), "11", changed).error(), refusal) << at;
        EXPECT_EQ(unwrapPrivateKey(vectors::wrapKey(), "11", wrapped.first(at)).error(), refusal) << at;
    }
    EXPECT_EQ(unwrapPrivateKey(vectors::wrapKey(), "11", wrapped + '\0').error(), refusal);
}

TEST(KeyPairTest, wrapsOnlyWholeKeys) {
    EXPECT_EQ(wrapPrivateKey(vectors::wrapKey(), "11", Secret(31)).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(wrapPrivateKey(Secret(31), "11", vectors::privateKey()).error().code, ErrorCode::Internal);
}

TEST(KeyPairTest, holders) {
    EXPECT_EQ(staffHolder(StaffId(9'223'372'036'854'775'807)), "9223372036854775807");
    EXPECT_EQ(recoveryHolder(), "recovery");
}

} // namespace
} // namespace pindesk::crypto
