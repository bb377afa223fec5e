#include "core/crypto/recoverykey.h"
#include "core/crypto/random.h"
#include "tests/core/crypto/vectors.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

void expectRefused(QByteArrayView typed, const QString& problem) {
    const auto key = parseRecoveryKey(typed);
    ASSERT_FALSE(key) << typed.toByteArray().constData();
    EXPECT_EQ(key.error(), (Error{ErrorCode::InvalidInput, u"recovery_key"_s, problem}))
        << typed.toByteArray().constData();
}

TEST(RecoveryKeyTest, textIsBase32WithChecksum) {
    EXPECT_EQ(recoveryKeyText(vectors::privateKey()).view(), vectors::recoveryText());
    EXPECT_TRUE(parseRecoveryKey(vectors::recoveryText())->equals(vectors::privateKey()));
}

TEST(RecoveryKeyTest, roundTrip) {
    SystemRandom random;
    for (int i = 0; i < 200; ++i) {
        const Secret key = randomSecret(random, 32);
        const auto parsed = parseRecoveryKey(recoveryKeyText(key).view());
        ASSERT_TRUE(parsed);
        EXPECT_TRUE(parsed->equals(key));
    }
}

TEST(RecoveryKeyTest, readsAnyCaseAndGrouping) {
    QByteArray typed = vectors::recoveryText().toLower();
    EXPECT_TRUE(parseRecoveryKey(typed));
    EXPECT_TRUE(parseRecoveryKey(QByteArray(typed).replace("-", "")));
    EXPECT_TRUE(parseRecoveryKey("  " + typed.replace("-", " - ").insert(30, "\r\n\t") + "\n"));
}

TEST(RecoveryKeyTest, noticesEveryWrongCharacter) {
    const QByteArray text = vectors::recoveryText();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '-')
            continue;
        QByteArray typed = text;
        typed[at] = typed[at] == 'A' ? 'B' : 'A';
        expectRefused(typed, u"checksum"_s);
    }
}

TEST(RecoveryKeyTest, noticesExchangedGroups) {
    QByteArray typed = vectors::recoveryText();
    typed = typed.sliced(5, 5) + typed.first(5) + typed.sliced(10);
    expectRefused(typed, u"checksum"_s);
}

TEST(RecoveryKeyTest, saysWhatIsWrong) {
    const QByteArray text = vectors::recoveryText();
    expectRefused({}, u"length"_s);
    expectRefused(text.chopped(1), u"length"_s);
    expectRefused(text + 'A', u"length"_s);
    for (const char c : QByteArrayView("0189=.\0\xc3", 8)) {
        QByteArray typed = text;
        typed[10] = c;
        expectRefused(typed, u"character"_s);
    }
    expectRefused(QByteArray(1'000'000, 'A'), u"length"_s);
}

} // namespace
} // namespace pindesk::crypto
