#include "core/crypto/outboxseal.h"
#include "tests/core/crypto/vectors.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

const Error refusal{ErrorCode::SealRefused, u"outbox"_s, {}};
constexpr KeyId keyId(vectors::keyId);

class OutboxSealTest : public testing::Test {
protected:
    OutboxSealTest() { m_keys.add(keyId, KeyPurpose::Outbox, vectors::siteKey()); }
    KeyRing m_keys;
};

TEST_F(OutboxSealTest, opensWhatAnotherLibrarySealed) {
    EXPECT_EQ(outboxPair(vectors::siteKey())->publicKey, vectors::outboxPublicKey());
    EXPECT_EQ(openFromOutbox(m_keys, "42", vectors::sealedForOutbox())->view(), "body");
}

TEST_F(OutboxSealTest, whoHasOnlyThePublicHalfSealsAndDoesNotOpen) {
    const auto sealed = sealForOutbox(keyId, vectors::outboxPublicKey(), "42", "the link");
    ASSERT_TRUE(sealed);
    EXPECT_FALSE(sealed->contains("link"));
    EXPECT_EQ(openFromOutbox(m_keys, "42", *sealed)->view(), "the link");
    EXPECT_EQ(openFromOutbox(KeyRing(), "42", *sealed).error(),
              (Error{ErrorCode::KeyNotHeld, u"key"_s, u"outbox"_s}));
}

TEST_F(OutboxSealTest, refusesAnotherEntryKeyOrChange) {
    const QByteArray sealed = vectors::sealedForOutbox();
    EXPECT_EQ(openFromOutbox(m_keys, "4", sealed).error(), refusal);
    KeyRing others;
    others.add(keyId, KeyPurpose::Outbox, vectors::wrapKey());
    EXPECT_EQ(openFromOutbox(others, "42", sealed).error(), refusal);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_EQ(openFromOutbox(m_keys, "42", changed).error(), refusal) << at;
        EXPECT_EQ(openFromOutbox(m_keys, "42", sealed.first(at)).error(), refusal) << at;
    }
    EXPECT_EQ(openFromOutbox(m_keys, "42", sealed + '\0').error(), refusal);
}

TEST_F(OutboxSealTest, refusesPublicKeysThatGiveAKnownSecret) {
    EXPECT_EQ(sealForOutbox(keyId, QByteArray(32, '\0'), "42", "body").error(),
              (Error{ErrorCode::InvalidInput, u"public_key"_s, {}}));
}

} // namespace
} // namespace pindesk::crypto
