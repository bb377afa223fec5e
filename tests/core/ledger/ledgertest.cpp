#include "core/ledger/ledger.h"
#include "core/pins/getpin.h"
#include "core/pins/resetpin.h"
#include "core/pins/revealpin.h"
#include "core/pins/undoreset.h"
#include "core/registration/registercustomer.h"
#include "tests/core/registration/registrationtest.h"

namespace pindesk::ledger {
using namespace Qt::StringLiterals;

class LedgerTest : public registration::RegistrationTest {
protected:
    AccountNumber m_account = add();

    std::vector<Issue> issues() { return *readIssues(m_site.database.connection(), idOf(m_account)); }
    Result<Secret> reveal() {
        return pins::revealPin(m_site.database, m_site.csr, {m_account, u"not_received"_s, u"test"_s});
    }
    void reset(const char* pin) {
        pins::ResetPinRequest request;
        request.account = m_account;
        request.reason = u"forgot"_s;
        request.pin = test::secretOf(pin);
        request.verifiedBy = u"test"_s;
        ASSERT_TRUE(pins::resetPin(m_site.database, m_site.csr, request));
    }
    /// As if everything had happened so much earlier.
    void age(int days) {
        run("UPDATE distribution SET at = at - " + QByteArray::number(days) + " * CAST(86400000 AS bigint)");
    }
};
PINDESK_ON_BOTH_DATABASES(LedgerTest);

TEST_P(LedgerTest, followsTheCustomer) {
    EXPECT_TRUE(issues().empty());
    ASSERT_TRUE(reveal());
    ASSERT_TRUE(reveal()); // who calls twice is one customer
    ASSERT_EQ(issues().size(), 1U);
    EXPECT_EQ(issues()[0].channel, Channel::Telephone);
    EXPECT_EQ(issues()[0].by, u"csr1"_s);
    EXPECT_EQ(issues()[0].status, IssueStatus::Issued);
    const auto signedIn = signIn(m_account, "Old-7391");
    EXPECT_EQ(issues()[0].status, IssueStatus::SignedIn);
    ASSERT_TRUE(registerAs(*signedIn.customer));
    EXPECT_EQ(issues()[0].status, IssueStatus::Registered);
    EXPECT_EQ(enable(mailedCode(), m_account).step, registration::EnableOutcome::Step::Enabled);
    EXPECT_EQ(issues()[0].status, IssueStatus::Enabled);
    // Signing in with the PIN of their own is no step back.
    EXPECT_EQ(stepOf(m_account, "Spot-77"), registration::CustomerStep::SignedIn);
    EXPECT_EQ(issues()[0].status, IssueStatus::Enabled);
    EXPECT_EQ(issues()[0].endedAt, std::nullopt);
}

TEST_P(LedgerTest, aResetEndsWhatWasGivenOutAndItsUndoBringsItBack) {
    ASSERT_TRUE(reveal());
    age(1);
    reset("Fresh-42");
    ASSERT_EQ(issues().size(), 2U);
    EXPECT_EQ(issues()[0].endedAt, std::nullopt);
    EXPECT_NE(issues()[1].endedAt, std::nullopt);
    ASSERT_TRUE(pins::undoReset(m_site.database, m_site.csr, m_account));
    EXPECT_NE(issues()[0].endedAt, std::nullopt);
    EXPECT_EQ(issues()[1].endedAt, std::nullopt);
}

TEST_P(LedgerTest, aResetThatNobodySeesIsNotGivenOut) {
    pins::ResetPinRequest request;
    request.account = m_account;
    request.reason = u"forgot"_s;
    request.verifiedBy = u"test"_s;
    request.isTold = false;
    ASSERT_TRUE(pins::resetPin(m_site.database, m_site.csr, request));
    EXPECT_TRUE(issues().empty());
}

TEST_P(LedgerTest, anInitialPinExpiresOnceItWasGivenOut) {
    m_site.setSetting("pin.initial_days", "30");
    EXPECT_EQ(stepOf(m_account, "Old-7391"),
              registration::CustomerStep::Register); // it waits, whatever its age
    ASSERT_TRUE(reveal());
    age(29);
    EXPECT_EQ(stepOf(m_account, "Old-7391"), registration::CustomerStep::Register);
    age(2);
    EXPECT_EQ(stepOf(m_account, "Old-7391"), registration::CustomerStep::Refused);
    EXPECT_EQ(reveal().error(), (Error{ErrorCode::PinRefused, u"account"_s, u"initial_expired"_s}));
    const auto view = pins::getPin(m_site.database, m_site.csr, m_account);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->diagnosis.causes.front().code, pins::CauseCode::InitialPinExpired);
    EXPECT_EQ(view->diagnosis.recommendations.front().code, pins::AdviceCode::ResetPin);
    reset("Fresh-42");
    EXPECT_EQ(stepOf(m_account, "Fresh-42"), registration::CustomerStep::Register);
    m_site.setSetting("pin.initial_days", "0");
    age(10'000);
    EXPECT_EQ(stepOf(m_account, "Fresh-42"), registration::CustomerStep::Register);
}

TEST_P(LedgerTest, customersPinsNeverExpire) {
    m_site.setSetting("pin.initial_days", "1");
    ASSERT_TRUE(reveal());
    ASSERT_TRUE(registerAs(*signIn(m_account, "Old-7391").customer));
    age(400);
    EXPECT_EQ(stepOf(m_account, "Spot-77"), registration::CustomerStep::UseLink);
}

} // namespace pindesk::ledger
