#include "app/ctl/doctorchecks.h"
#include "tests/support/testdatabase.h"

namespace pindesk::ctl {
using namespace Qt::StringLiterals;
using State = Finding::State;

class DoctorChecksTest : public test::DatabaseTest {
protected:
    struct OffsetClock final : Clock {
        explicit OffsetClock(Milliseconds by)
            : offset(by) {}
        Milliseconds now() const override { return SystemClock().now() + offset; }
        Milliseconds offset;
    };
};
PINDESK_ON_BOTH_DATABASES(DoctorChecksTest);

TEST_P(DoctorChecksTest, comparesTheClocks) {
    auto database = m_testDatabase.open();
    EXPECT_EQ(checkClock(database.connection(), OffsetClock(0)).state, State::Ok);
    for (const Milliseconds offset : {-120'000, 120'000}) {
        const Finding finding = checkClock(database.connection(), OffsetClock(offset));
        EXPECT_EQ(finding.state, State::Warning);
        EXPECT_TRUE(finding.text.contains("120 s"_L1) || finding.text.contains("119 s"_L1))
            << qPrintable(finding.text);
        EXPECT_FALSE(finding.advice.isEmpty());
    }
}

TEST_P(DoctorChecksTest, asksForASchemaAndASite) {
    const auto connection = m_testDatabase.connect();
    EXPECT_EQ(checkSchema(*connection).state, State::Problem);
    auto database = m_testDatabase.open();
    EXPECT_EQ(checkSchema(database.connection()).state, State::Ok);
    EXPECT_EQ(checkIntegrity(database.connection()).state, State::Ok);
    EXPECT_EQ(checkSite(database.connection()).state, State::Problem);
    EXPECT_EQ(checkKeys(database.connection()).state, State::Problem) << "no key is held by anybody";
}

TEST(DoctorCryptoTest, tellsWhatIsMissing) {
    const Finding finding = checkCrypto(fail(ErrorCode::CryptoUnavailable, u"crypto"_s, u"hkdf(sha256)"_s));
    EXPECT_EQ(finding.state, State::Problem);
    EXPECT_TRUE(finding.text.contains("hkdf(sha256)"_L1));
}

} // namespace pindesk::ctl
