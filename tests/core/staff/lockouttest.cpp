#include "core/staff/attempts.h"
#include "core/staff/changepassword.h"
#include "core/staff/disablestaff.h"
#include "tests/core/staff/stafftestsupport.h"
#include <latch>
#include <thread>

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using test::secretOf;

class LockoutTest : public EnrolmentTest {
protected:
    static constexpr int tries = 64;

    /// So many sign-ins at the same moment, each with a connection of its own; what became of them.
    std::vector<Result<void>> atOnce(const QByteArray& password) {
        std::vector<Result<void>> outcomes(tries);
        std::latch start(tries);
        std::vector<std::thread> threads;
        for (int i = 0; i < tries; ++i)
            threads.emplace_back([&, i] {
                auto database = *storage::Database::open(m_site.url());
                start.arrive_and_wait();
                const auto session = signIn(database, {u"csr1"_s, Secret(password), u"desk-%1"_s.arg(i)});
                outcomes[static_cast<std::size_t>(i)] =
                    session ? Result<void>() : Result<void>(fail(session.error()));
            });
        for (std::thread& thread : threads)
            thread.join();
        return outcomes;
    }
    ForgotPasswordRequest forgotten(const QString& number, const QString& question = {},
                                    const char* answer = "") {
        return {u"ann"_s, number, question, secretOf(answer), u"desk"_s};
    }
    Error forgotError(const ForgotPasswordRequest& request) {
        const auto done = forgotPassword(m_site.database, request);
        return done ? Error{ErrorCode::Internal, {}, u"done"_s} : done.error();
    }
    void fail5Times(const QString& user) {
        for (int i = 0; i < 5; ++i)
            EXPECT_EQ(refusal(user, "Wrong-Password-1"), wrong()) << i;
    }
};
PINDESK_ON_BOTH_DATABASES(LockoutTest);

TEST_P(LockoutTest, theSixthWrongPasswordLocks) {
    fail5Times(u"csr1"_s);
    EXPECT_EQ(column(u"csr1"_s, u"sign_in_failures"_s), u"5"_s);
    EXPECT_EQ(refusal(u"csr1"_s, "Wrong-Password-1"), locked()) << "with the site's telephone number";
    EXPECT_EQ(refusal(u"csr1"_s, m_site.passwordOf(u"csr1"_s)), locked()) << "the right one is not looked at";
    EXPECT_EQ(column(u"csr1"_s, u"lock_reason"_s), u"sign_in"_s);
    EXPECT_EQ(column(u"csr1"_s, u"sign_in_failures"_s), u"6"_s);
    EXPECT_EQ(audit::authorize(m_site.database.connection(), m_site.csr, Right::ResetPin).error().code,
              ErrorCode::NotPermitted);
}

TEST_P(LockoutTest, aSuccessForgetsItsOwnFailuresOnly) {
    addEnrolled(u"ann"_s);
    EXPECT_EQ(forgotError(forgotten(u"wrong"_s)).detail, u"identity"_s);
    EXPECT_EQ(forgotError(forgotten(u"E-1001"_s, u"first_car"_s, "wrong")).detail, u"security_answer"_s);
    EXPECT_EQ(column(u"ann"_s, u"identity_failures"_s), u"0"_s) << "the number was right the second time";
    EXPECT_EQ(forgotError(forgotten(u"wrong"_s)).detail, u"identity"_s);
    fail5Times(u"ann"_s);
    ASSERT_TRUE(signInAs(u"ann"_s, "Fresh-Start-9"));
    EXPECT_EQ(column(u"ann"_s, u"sign_in_failures"_s), u"0"_s);
    EXPECT_EQ(column(u"ann"_s, u"identity_failures"_s), u"1"_s);
    EXPECT_EQ(column(u"ann"_s, u"answer_failures"_s), u"1"_s);
}

TEST_P(LockoutTest, eachTriggerHasItsOwnSettingCounterAndReason) {
    m_site.setSetting(keys::signInFailures, "1");
    m_site.setSetting(keys::identityFailures, "2");
    m_site.setSetting(keys::answerFailures, "3");
    const auto lock = [&](const QString& user, auto attempt, int allowed, const QString& reason) {
        for (int i = 0; i < allowed; ++i)
            EXPECT_NE(attempt(), locked()) << qPrintable(reason) << i;
        EXPECT_EQ(attempt(), locked()) << qPrintable(reason);
        EXPECT_EQ(column(user, u"lock_reason"_s), reason);
    };
    addEnrolled(u"ann"_s);
    const auto again = [&] {
        ASSERT_TRUE(reactivateStaff(m_site.database, m_site.administrator, {u"ann"_s, {}}));
    };
    lock(
        u"ann"_s, [&] { return refusal(u"ann"_s, "Wrong-Password-1"); }, 1, u"sign_in"_s);
    again();
    lock(
        u"ann"_s, [&] { return forgotError(forgotten(u"wrong"_s)); }, 2, u"identity"_s);
    again();
    lock(
        u"ann"_s, [&] { return forgotError(forgotten(u"E-1001"_s, u"first_car"_s, "red")); }, 3,
        u"security_answer"_s);
    again();
    ageLink(-1);
    EXPECT_EQ(refusal(u"ann"_s, "Fresh-Start-9"), locked());
    EXPECT_EQ(column(u"ann"_s, u"lock_reason"_s), u"link_expired"_s);
    const auto report = lockReport(m_site.database, m_site.supervisor);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->locked.size(), 1u);
    EXPECT_EQ(report->locked.front().reason, LockReason::LinkExpired);
    ASSERT_EQ(report->reactivated.size(), 3u);
    EXPECT_EQ(report->reactivated.front().lock.reason, LockReason::SecurityAnswer) << "the newest first";
    EXPECT_EQ(report->reactivated.back().lock.reason, LockReason::SignIn);
    EXPECT_EQ(report->reactivated.back().reactivatedBy, u"admin1"_s);
}

TEST_P(LockoutTest, aQuestionThatIsNotOnesOwnCountsAsWrong) {
    addEnrolled(u"ann"_s);
    EXPECT_EQ(forgotError(forgotten(u"E-1001"_s, u"first_kiss"_s, "blue beetle")).detail,
              u"security_answer"_s);
    EXPECT_EQ(column(u"ann"_s, u"answer_failures"_s), u"1"_s);
}

TEST_P(LockoutTest, unknownNamesAreCountedByWorkstationInTheSameWords) {
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(refusal(u"nobody%1"_s.arg(i), "Wrong-Password-1"), wrong()) << i;
    EXPECT_EQ(refusal(u"nobody9"_s, "Wrong-Password-1"), locked());
    EXPECT_EQ(refusal(u"nobody9"_s, "Wrong-Password-1", u"other desk"_s), wrong());
    EXPECT_EQ(refusal(u"csr1"_s, "Wrong-Password-1"), wrong()) << "people are counted by themselves";
    EXPECT_TRUE(signInAs(u"csr1"_s, m_site.passwordOf(u"csr1"_s)));
    EXPECT_EQ(refusal(u"nobody9"_s, "Wrong-Password-1"), wrong()) << "slips are forgotten";
    ForgotPasswordRequest request{u"nobody"_s, u"1"_s, {}, {}, u"desk"_s};
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(forgotError(request).detail, u"identity"_s);
    EXPECT_EQ(forgotError(request), locked());
}

TEST_P(LockoutTest, neverMoreAreVerifiedThanAllowed) {
    const auto outcomes = atOnce("Wrong-Password-1");
    int verified = 0;
    for (const auto& outcome : outcomes) {
        ASSERT_FALSE(outcome);
        verified += outcome.error() == wrong();
        EXPECT_TRUE(outcome.error() == wrong() || outcome.error() == locked())
            << qPrintable(outcome.error().detail);
    }
    EXPECT_EQ(verified, 5) << "and the sixth is told that it locked";
    EXPECT_EQ(column(u"csr1"_s, u"sign_in_failures"_s), u"6"_s);
    EXPECT_EQ(waiting(u"sign_in_failed"_s), 6) << "what was verified has left its trace";
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM staff_attempt"_s), 0);
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM staff_lock"_s), 1);
}

TEST_P(LockoutTest, allWhoAreRightComeInEvenAtOnce) {
    for (const auto& outcome : atOnce(m_site.passwordOf(u"csr1"_s)))
        EXPECT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_EQ(column(u"csr1"_s, u"sign_in_failures"_s), u"0"_s);
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM staff_attempt"_s), 0);
}

TEST_P(LockoutTest, whoWaitsInVainIsToldAndLockedOutByNobody) {
    std::vector<Attempt> open;
    for (int i = 0; i < 6; ++i)
        open.push_back(*reserveAttempt(m_site.database, LockReason::SignIn, u"csr1"_s, u"desk"_s));
    QElapsedTimer waited;
    waited.start();
    const QByteArray password = m_site.passwordOf(u"csr1"_s);
    EXPECT_EQ(refusal(u"csr1"_s, password).detail, u"busy"_s);
    EXPECT_GE(waited.elapsed(), longestAttemptWait);
    EXPECT_EQ(column(u"csr1"_s, u"sign_in_failures"_s), u"0"_s);
    releaseAttempt(m_site.database, open.back());
    EXPECT_TRUE(signInAs(u"csr1"_s, password));
}

TEST_P(LockoutTest, aReservationWithoutOutcomeIsAFailure) {
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(reserveAttempt(m_site.database, LockReason::SignIn, u"csr1"_s, u"desk"_s));
    m_site.files.ask(u"UPDATE staff_attempt SET reserved_at = reserved_at - 29000"_s);
    EXPECT_EQ(refusal(u"csr1"_s, "Wrong-Password-1"), wrong());
    EXPECT_EQ(column(u"csr1"_s, u"sign_in_failures"_s), u"1"_s) << "29 seconds are not over";
    m_site.files.ask(u"UPDATE staff_attempt SET reserved_at = reserved_at - 1001"_s);
    EXPECT_EQ(refusal(u"csr1"_s, "Wrong-Password-1"), locked()) << "four lapsed, two were wrong";
    EXPECT_EQ(column(u"csr1"_s, u"sign_in_failures"_s), u"6"_s);
}

TEST_P(LockoutTest, failuresAreAttestedByTheNextWhoSignsIn) {
    EXPECT_EQ(refusal(u"csr1"_s, "Wrong-Password-1"), wrong());
    EXPECT_EQ(refusal(u"My-Password-1"_s, "csr1"), wrong());
    EXPECT_EQ(attested(u"sign_in_failed"_s), 0);
    EXPECT_EQ(waiting(u"sign_in_failed"_s), 2);
    ASSERT_TRUE(signInAs(u"csr2"_s, m_site.passwordOf(u"csr2"_s)));
    EXPECT_EQ(attested(u"sign_in_failed"_s), 2);
    EXPECT_EQ(waiting(u"sign_in_failed"_s), 0);
    const QString details =
        m_site.files
            .ask(u"SELECT detail FROM audit_event WHERE subject = 'staff:csr1' AND action = "
                 u"'sign_in_failed'"_s)
            .toString();
    EXPECT_TRUE(details.contains(u"\"noted_of\":\"csr1\",\"noted_where\":\"desk\""_s)) << qPrintable(details);
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM audit_event WHERE detail LIKE '%My-Password%'"_s), 0)
        << "what was typed as a name may be a password";
}

TEST_P(LockoutTest, whatIsAllowedCanBeLessThanWhatWasCounted) {
    fail5Times(u"csr1"_s);
    m_site.setSetting(keys::signInFailures, "2");
    EXPECT_EQ(refusal(u"csr1"_s, m_site.passwordOf(u"csr1"_s)), locked());
}

TEST_P(LockoutTest, aDisabledPersonStaysDisabled) {
    ASSERT_TRUE(disableStaff(m_site.database, m_site.administrator, u"csr1"_s));
    EXPECT_EQ(refusal(u"csr1"_s, m_site.passwordOf(u"csr1"_s)).detail, u"disabled"_s);
    fail5Times(u"csr1"_s);
    EXPECT_EQ(refusal(u"csr1"_s, "Wrong-Password-1"), locked());
    EXPECT_EQ(column(u"csr1"_s, u"status"_s), u"disabled"_s);
}

TEST_P(LockoutTest, thePersonTellsWhatBecameOfTheMail) {
    const auto mailOf = [this] { return showStaff(m_site.database, m_site.administrator, u"ann"_s)->mail; };
    (void)invite(u"ann"_s);
    ASSERT_TRUE(mailOf());
    EXPECT_EQ(mailOf()->state, u"waiting"_s);
    EXPECT_EQ(mailOf()->address, u"ann@example.org"_s);
    m_site.files.ask(
        u"UPDATE outbox SET state = 'refused', failed_step = 'recipient', last_error = '550 no'"_s);
    EXPECT_EQ(mailOf()->state, u"refused"_s);
    EXPECT_EQ(mailOf()->lastError, u"550 no"_s);
    ASSERT_TRUE(reactivateStaff(m_site.database, m_site.administrator, {u"ann"_s, u"ann2@example.org"_s}));
    EXPECT_EQ(mailOf()->state, u"waiting"_s) << "the newest counts";
    EXPECT_EQ(mailOf()->address, u"ann2@example.org"_s);
    ASSERT_TRUE(enrolAs(u"ann"_s, mailedValue("code")));
    EXPECT_FALSE(mailOf()) << "they have come in";
}

TEST_P(LockoutTest, theClockTellsHowFarOneIsFromALock) {
    addEnrolled(u"ann"_s);
    (void)refusal(u"ann"_s, "Wrong-Password-1");
    const auto details = showStaff(m_site.database, m_site.administrator, u"ann"_s);
    ASSERT_TRUE(details);
    ASSERT_EQ(details->counts.size(), 3u);
    EXPECT_EQ(details->counts.front().used, 1);
    EXPECT_EQ(details->counts.front().allowed, 5);
    EXPECT_FALSE(details->counts.front().locksNext());
    EXPECT_FALSE(details->link);
    fail5Times(u"csr2"_s);
    EXPECT_TRUE(showStaff(m_site.database, m_site.administrator, u"csr2"_s)->counts.front().locksNext());
    (void)invite(u"bob"_s);
    const auto invited = showStaff(m_site.database, m_site.administrator, u"bob"_s);
    ASSERT_TRUE(invited && invited->link);
    EXPECT_EQ(invited->link->expiresAt - invited->link->sentAt, 4 * hourOfTests);
    EXPECT_EQ(showStaff(m_site.database, m_site.administrator, u"nobody"_s).error().field, u"user_name"_s);
}

} // namespace pindesk::staff
