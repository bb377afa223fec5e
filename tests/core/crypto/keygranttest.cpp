#include "core/crypto/keygrant.h"
#include "tests/core/crypto/vectors.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

const Error refusal{ErrorCode::SealRefused, u"site_key"_s, {}};
constexpr KeyId keyId(vectors::keyId);

class KeyGrantTest : public testing::Test {
protected:
    KeyPair m_pair = std::move(*keyPairOf(vectors::privateKey()));
};

TEST_F(KeyGrantTest, opensWhatAnotherLibrarySealed) {
    const auto key = openGrant(m_pair, keyId, "11", vectors::grant());
    ASSERT_TRUE(key);
    EXPECT_TRUE(key->equals(vectors::siteKey()));
}

TEST_F(KeyGrantTest, roundTrip) {
    const auto sealed = sealGrant(m_pair.publicKey, keyId, recoveryHolder(), vectors::siteKey());
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->size(), 93);
    EXPECT_TRUE(openGrant(m_pair, keyId, recoveryHolder(), *sealed)->equals(vectors::siteKey()));
    const auto again = sealGrant(m_pair.publicKey, keyId, recoveryHolder(), vectors::siteKey());
    EXPECT_NE(sealed->sliced(1, 32), again->sliced(1, 32)) << "a new ephemeral pair each time";
}

TEST_F(KeyGrantTest, refusesAnotherPairIdHolderOrChange) {
    const QByteArray sealed = vectors::grant();
    SystemRandom random;
    EXPECT_EQ(openGrant(*generateKeyPair(random), keyId, "11", sealed).error(), refusal);
    EXPECT_EQ(openGrant(m_pair, KeyId(vectors::keyId + 1), "11", sealed).error(), refusal);
    EXPECT_EQ(openGrant(m_pair, keyId, "1", sealed).error(), refusal);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_EQ(openGrant(m_pair, keyId, "11", changed).error(), refusal) << at;
        EXPECT_EQ(openGrant(m_pair, keyId, "11", sealed.first(at)).error(), refusal) << at;
    }
    EXPECT_EQ(openGrant(m_pair, keyId, "11", sealed + '\0').error(), refusal);
}

TEST_F(KeyGrantTest, refusesPublicKeysThatGiveAKnownSecret) {
    const QByteArray zero(32, '\0');
    EXPECT_EQ(sealGrant(zero, keyId, "11", vectors::siteKey()).error().code, ErrorCode::InvalidInput);
    QByteArray sealed = vectors::grant();
    sealed.replace(1, 32, zero);
    EXPECT_EQ(openGrant(m_pair, keyId, "11", sealed).error(), refusal);
}

TEST_F(KeyGrantTest, refusesOddLengths) {
    EXPECT_EQ(sealGrant(m_pair.publicKey, keyId, "11", Secret(31)).error(),
              (Error{ErrorCode::InvalidInput, u"site_key"_s, u"length"_s}));
    EXPECT_EQ(sealGrant("short", keyId, "11", vectors::siteKey()).error(),
              (Error{ErrorCode::InvalidInput, u"public_key"_s, {}}));
}

} // namespace
} // namespace pindesk::crypto
