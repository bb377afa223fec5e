#include "core/crypto/sealing.h"
#include "tests/core/crypto/vectors.h"
#include <gtest/gtest.h>
#include <set>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

const AccountNumber account{"12345", "678"};
const Error refusal{ErrorCode::SealRefused, u"sealed"_s, {}};

class SealingTest : public testing::Test {
protected:
    Sealer m_sealer{KeyId(vectors::keyId), vectors::siteKey()};
    SealContext m_context = pinContext(PinKind::Initial, account);

    QByteArray sealPin() { return *m_sealer.seal(m_context, "A7Q2Z"); }
    void expectRefused(SealContext context, QByteArrayView sealed, const char* why) {
        const auto opened = m_sealer.open(std::move(context), sealed);
        ASSERT_FALSE(opened) << why;
        EXPECT_EQ(opened.error(), refusal) << why;
    }
};

TEST_F(SealingTest, opensWhatAnotherLibrarySealed) {
    EXPECT_EQ(m_sealer.open(m_context, vectors::sealedPin())->view(), "A7Q2Z");
    EXPECT_EQ(m_sealer.open(hintContext(account), vectors::sealedHint())->view(), "blue door");
    EXPECT_EQ(m_sealer.open(personalContext(account), vectors::sealedPersonal())->view(), "x");
}

TEST_F(SealingTest, layout) {
    const QByteArray sealed = sealPin();
    EXPECT_EQ(sealed.size(), 5 + 33);
    EXPECT_EQ(sealed.first(5), vectors::hex("0100000007"));
    EXPECT_EQ(keyIdOf(sealed), KeyId(7));
    EXPECT_EQ(m_sealer.open(m_context, sealed)->view(), "A7Q2Z");
}

TEST_F(SealingTest, roundTripOfAnyPlaintext) {
    for (const QByteArray& plaintext :
         {QByteArray(), QByteArray("\0", 1), QByteArray(16, 'x'), QByteArray(1'000'000, '\xff')}) {
        const auto sealed = m_sealer.seal(m_context, plaintext);
        ASSERT_TRUE(sealed);
        const auto opened = m_sealer.open(m_context, *sealed);
        ASSERT_TRUE(opened);
        EXPECT_EQ(opened->view(), QByteArrayView(plaintext));
    }
}

TEST_F(SealingTest, noTwoNoncesAreEqual) {
    std::set<QByteArray> nonces;
    for (int i = 0; i < 2'000; ++i)
        nonces.insert(sealPin().sliced(5, 12));
    EXPECT_EQ(nonces.size(), 2'000u);
}

TEST_F(SealingTest, refusesEveryChangedByte) {
    const QByteArray sealed = sealPin();
    for (qsizetype at = 0; at < sealed.size(); ++at)
        for (const int bit : {0x01, 0x80}) {
            QByteArray changed = sealed;
            changed[at] = static_cast<char>(changed[at] ^ bit);
            expectRefused(m_context, changed, qPrintable(QString::number(at)));
        }
}

TEST_F(SealingTest, refusesEveryOtherLength) {
    const QByteArray sealed = sealPin();
    for (qsizetype size = 0; size < sealed.size(); ++size)
        expectRefused(m_context, sealed.first(size), "cut short");
    expectRefused(m_context, sealed + '\0', "one byte more");
    expectRefused(m_context, sealed.first(sealed.size() - 4) + QByteArray(4, '\0'),
                  "tag of 12 bytes, filled up");
}

TEST_F(SealingTest, refusesAnotherPlace) {
    const QByteArray sealed = sealPin();
    expectRefused(pinContext(PinKind::Customer, account), sealed, "other kind");
    expectRefused(pinContext(PinKind::Initial, AccountNumber{"12345", "679"}), sealed, "other customer");
    expectRefused(pinContext(PinKind::Initial, AccountNumber{"1234", "5678"}), sealed, "same digits");
    expectRefused(hintContext(account), sealed, "as a hint");
    expectRefused(personalContext(account), sealed, "as personal data");
}

TEST_F(SealingTest, refusesAnotherKey) {
    const QByteArray sealed = sealPin();
    Sealer otherKey(KeyId(vectors::keyId), vectors::wrapKey());
    EXPECT_EQ(otherKey.open(m_context, sealed).error(), refusal);
    Sealer otherId(KeyId(vectors::keyId + 1), vectors::siteKey());
    EXPECT_EQ(otherId.open(m_context, sealed).error(), refusal) << "the key id is part of what is bound";
    QByteArray relabelled = sealed;
    relabelled[4] = static_cast<char>(vectors::keyId + 1);
    EXPECT_EQ(otherId.open(m_context, relabelled).error(), refusal) << "so a new label does not help";
}

TEST_F(SealingTest, bulkFormsUseMemoryOfTheCaller) {
    std::array<unsigned char, 5 + Sealer::overhead> sealed{};
    ASSERT_TRUE(m_sealer.sealInto(m_context, "A7Q2Z", sealed));
    const QByteArrayView view(reinterpret_cast<const char*>(sealed.data()), qsizetype{sealed.size()});
    EXPECT_EQ(m_sealer.open(m_context, view)->view(), "A7Q2Z");
    std::array<unsigned char, 5> opened{};
    ASSERT_TRUE(m_sealer.openInto(m_context, view, opened));
    EXPECT_EQ(QByteArrayView(reinterpret_cast<const char*>(opened.data()), 5), "A7Q2Z");

    sealed.back() ^= 1;
    EXPECT_EQ(m_sealer.openInto(m_context, view, opened).error(), refusal);
    EXPECT_EQ(opened, (std::array<unsigned char, 5>{})) << "nothing unauthenticated is left";
}

TEST_F(SealingTest, bulkFormsCheckTheSizeOfThatMemory) {
    std::array<unsigned char, 4 + Sealer::overhead> tooSmall{};
    EXPECT_EQ(m_sealer.sealInto(m_context, "A7Q2Z", tooSmall).error().code, ErrorCode::Internal);
    std::array<unsigned char, 4> opened{1, 2, 3, 4};
    EXPECT_EQ(m_sealer.openInto(m_context, vectors::sealedPin(), opened).error(), refusal);
    EXPECT_EQ(opened, (std::array<unsigned char, 4>{}));
}

TEST_F(SealingTest, stopsAtTheNumberOfSealsThatIsSafe) {
    const auto counter = makeSealCounter(Sealer::mostSeals - 2);
    Sealer first(KeyId(1), vectors::siteKey(), counter);
    Sealer second(KeyId(1), vectors::siteKey(), counter);
    EXPECT_TRUE(first.seal(m_context, "A7Q2Z"));
    const QByteArray last = *second.seal(m_context, "A7Q2Z");
    const Error exhausted{ErrorCode::SealRefused, u"key"_s, u"exhausted"_s};
    EXPECT_EQ(first.seal(m_context, "A7Q2Z").error(), exhausted);
    EXPECT_EQ(second.seal(m_context, "A7Q2Z").error(), exhausted);
    EXPECT_TRUE(first.open(m_context, last)) << "opening goes on";
}

TEST_F(SealingTest, keyOfAnotherSizeSealsNothing) {
    Sealer sealer(KeyId(1), Secret(16));
    EXPECT_EQ(sealer.seal(m_context, "A7Q2Z").error().code, ErrorCode::Internal);
    EXPECT_FALSE(sealer.open(m_context, vectors::sealedPin()));
}

TEST_F(SealingTest, keyIdOfOddBytes) {
    EXPECT_EQ(keyIdOf({}), std::nullopt);
    EXPECT_EQ(keyIdOf(QByteArray(32, '\1')), std::nullopt) << "too short";
    EXPECT_EQ(keyIdOf(QByteArray(33, '\2')), std::nullopt) << "version 2";
    EXPECT_EQ(keyIdOf(QByteArray(33, '\1')), KeyId(0x01010101));
}

} // namespace
} // namespace pindesk::crypto
