#include "core/crypto/keyring.h"
#include "tests/core/crypto/vectors.h"
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

class KeyRingTest : public testing::Test {
protected:
    KeyRingTest() {
        m_ring.add(KeyId(9), KeyPurpose::InitialPin, Secret(vectors::counting(9, 32)));
        m_ring.add(KeyId(7), KeyPurpose::InitialPin, vectors::siteKey());
        m_ring.add(KeyId(8), KeyPurpose::PersonalData, vectors::siteKey());
        m_ring.add(KeyId(3), KeyPurpose::Audit, vectors::siteKey());
    }

    KeyRing m_ring;
    SealContext m_context = pinContext(PinKind::Initial, "12345", "678");
};

TEST_F(KeyRingTest, sealsWithTheNewestAndOpensWithAny) {
    auto sealer = m_ring.sealer(KeyPurpose::InitialPin);
    ASSERT_TRUE(sealer);
    EXPECT_EQ(sealer->keyId(), KeyId(9));
    EXPECT_EQ(m_ring.open(KeyPurpose::InitialPin, m_context, *sealer->seal(m_context, "NEWER"))->view(),
              "NEWER");
    EXPECT_EQ(m_ring.open(KeyPurpose::InitialPin, m_context, vectors::sealedPin())->view(), "A7Q2Z");
    EXPECT_EQ(m_ring.keyIds(KeyPurpose::InitialPin), (std::vector{KeyId(7), KeyId(9)}));
}

TEST_F(KeyRingTest, namesThePurposeItHasNoKeyFor) {
    const Error expected{ErrorCode::KeyNotHeld, u"key"_s, u"customer_pin"_s};
    EXPECT_FALSE(m_ring.holds(KeyPurpose::CustomerPin));
    EXPECT_EQ(m_ring.sealer(KeyPurpose::CustomerPin).error(), expected);
    EXPECT_EQ(m_ring.open(KeyPurpose::CustomerPin, m_context, vectors::sealedPin()).error(), expected);
    EXPECT_EQ(m_ring.openers(KeyPurpose::CustomerPin).error(), expected);
    EXPECT_EQ(m_ring.key(KeyId(1)).error().code, ErrorCode::KeyNotHeld);
}

TEST_F(KeyRingTest, refusesKeysOfOtherPurposesAndUnknownOnes) {
    const Error refusal{ErrorCode::SealRefused, u"sealed"_s, {}};
    QByteArray sealed = vectors::sealedPin();
    EXPECT_EQ(m_ring.open(KeyPurpose::PersonalData, m_context, sealed).error(), refusal);
    sealed[4] = 99;
    EXPECT_EQ(m_ring.open(KeyPurpose::InitialPin, m_context, sealed).error(), refusal) << "unknown key id";
    sealed[4] = 9;
    EXPECT_EQ(m_ring.open(KeyPurpose::InitialPin, m_context, sealed).error(), refusal) << "another key";
    EXPECT_EQ(m_ring.open(KeyPurpose::InitialPin, m_context, {}).error(), refusal);
}

TEST_F(KeyRingTest, openersForBulk) {
    auto openers = m_ring.openers(KeyPurpose::InitialPin);
    ASSERT_TRUE(openers);
    ASSERT_EQ(openers->size(), 2u);
    EXPECT_EQ(openers->front().keyId(), KeyId(7));
    EXPECT_EQ(openers->front().open(m_context, vectors::sealedPin())->view(), "A7Q2Z");
}

TEST_F(KeyRingTest, auditMac) {
    const QByteArray expected = HmacSha256(vectors::siteKey()).of({"row"});
    EXPECT_EQ(m_ring.auditMacOf(KeyId(3), "row"), expected);
    EXPECT_EQ(m_ring.auditMacOf(KeyId(3), "row"), expected) << "used twice";
    m_ring.add(KeyId(20), KeyPurpose::Audit, vectors::wrapKey());
    EXPECT_NE(m_ring.auditMacOf(KeyId(20), "row"), expected) << "the newest";
    EXPECT_EQ(m_ring.auditMacOf(KeyId(3), "row"), expected) << "an older one by its id";
    EXPECT_EQ(m_ring.auditMacOf(KeyId(7), "row").error().code, ErrorCode::KeyNotHeld) << "not an audit key";
}

TEST_F(KeyRingTest, addingAnIdAgainReplacesIt) {
    m_ring.add(KeyId(7), KeyPurpose::CustomerPin, vectors::wrapKey());
    EXPECT_EQ(m_ring.keyIds(KeyPurpose::InitialPin), std::vector{KeyId(9)});
    EXPECT_TRUE(m_ring.key(KeyId(7))->equals(vectors::wrapKey()));
}

TEST_F(KeyRingTest, nothingIsLeftAfterWipe) {
    KeyRing moved = std::move(m_ring);
    EXPECT_FALSE(moved.isEmpty());
    moved.wipe();
    EXPECT_TRUE(moved.isEmpty());
    for (const KeyPurpose purpose : keyPurposes)
        EXPECT_FALSE(moved.holds(purpose));
    EXPECT_EQ(moved.auditMacOf(KeyId(3), "row").error().code, ErrorCode::KeyNotHeld);
}

TEST_F(KeyRingTest, severalThreadsSealOpenAndHashAtOnce) {
    const KeyRing& ring = m_ring;
    std::atomic<int> right = 0;
    std::vector<std::jthread> threads;
    threads.reserve(4);
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&ring, &right, this] {
            auto sealer = ring.sealer(KeyPurpose::InitialPin);
            const QByteArray expected = *ring.auditMacOf(KeyId(3), "row");
            for (int i = 0; i < 200; ++i) {
                const QByteArray sealed = *sealer->seal(m_context, "A7Q2Z");
                right += ring.open(KeyPurpose::InitialPin, m_context, sealed)->view() == "A7Q2Z" &&
                         ring.auditMacOf(KeyId(3), "row") == expected && sha256("abc").startsWith("\xba\x78");
            }
        });
    threads.clear();
    EXPECT_EQ(right, 800);
}

} // namespace
} // namespace pindesk::crypto
