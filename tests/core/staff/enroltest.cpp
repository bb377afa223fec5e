#include "tests/core/staff/stafftestsupport.h"
#include "tests/support/movedclock.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using test::secretOf;

class EnrolTest : public EnrolmentTest {
protected:
    Error linkError(const QByteArray& code, const QString& userName = u"ann"_s) {
        const auto opened = openLink(m_site.database, Secret(code), userName, u"desk"_s);
        return opened ? Error{ErrorCode::Internal, {}, u"good"_s} : opened.error();
    }
    static Error refused(const QString& problem) { return {ErrorCode::LinkRefused, u"555 0100"_s, problem}; }
};
PINDESK_ON_BOTH_DATABASES(EnrolTest);

TEST_P(EnrolTest, makesSomebodyActiveWithKeysOfTheirOwn) {
    const QByteArray code = invite(u"ann"_s);
    EXPECT_EQ(column(u"ann"_s, u"status"_s), u"invited"_s);
    EXPECT_EQ(refusal(u"ann"_s, "Fresh-Start-9"), wrong());
    const auto enrolled = enrolAs(u" Ann"_s, code);
    ASSERT_TRUE(enrolled) << qPrintable(enrolled.error().detail);
    EXPECT_TRUE(enrolled->hasKeys);
    const auto session = signInAs(u"ann"_s, "Fresh-Start-9");
    ASSERT_TRUE(session);
    EXPECT_TRUE(session->keys.holds(crypto::KeyPurpose::InitialPin));
    EXPECT_FALSE(session->keys.holds(crypto::KeyPurpose::CustomerPin));
    EXPECT_EQ(session->keys.key(KeyId(1))->view(), m_site.csr.keys.key(KeyId(1))->view());
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM key_grant WHERE holder LIKE 'link:%'"_s), 0)
        << "the invitation's keys are gone";
    EXPECT_EQ(attested(u"staff_invited"_s), 1);
    EXPECT_EQ(attested(u"staff_enrolled"_s), 1);
    EXPECT_EQ(mailedValue("link"), "pindesk:enrol/" + code);
}

TEST_P(EnrolTest, refusesLinksThatAreNotGood) {
    const QByteArray code = invite(u"ann"_s);
    const QByteArray other = invite(u"bob"_s);
    EXPECT_EQ(linkError(other), refused(u"other_person"_s));
    EXPECT_EQ(enrolAs(u"ann"_s, other).error(), refused(u"other_person"_s));
    EXPECT_EQ(linkError(other, {}).detail, u"good"_s) << "the name may come later";
    const Secret unknown(linkTokenSize);
    EXPECT_EQ(linkError(codeOf(unknown).view().toByteArray()), refused(u"unknown"_s));
    EXPECT_EQ(linkError(code.chopped(1)).detail, u"length"_s);
    ASSERT_TRUE(enrolAs(u"ann"_s, code));
    EXPECT_EQ(linkError(code), refused(u"used"_s));
    EXPECT_EQ(enrolAs(u"ann"_s, code, "Other-Start-9").error(), refused(u"used"_s));

    const test::TestSite foreign(GetParam());
    const auto invited = inviteStaff(m_site.database, m_site.administrator, invitation(u"cid"_s));
    ASSERT_TRUE(invited);
    EXPECT_EQ(openLink(const_cast<test::TestSite&>(foreign).database, Secret(mailedValue("code")), {}, {})
                  .error()
                  .detail,
              u"unknown"_s);
}

TEST_P(EnrolTest, aNewerLinkReplacesOlderOnes) {
    const QByteArray older = invite(u"ann"_s);
    ASSERT_TRUE(reactivateStaff(m_site.database, m_site.administrator, {u"ann"_s, {}}));
    const QByteArray newer = mailedValue("code");
    EXPECT_EQ(linkError(older), refused(u"replaced"_s));
    EXPECT_TRUE(enrolAs(u"ann"_s, newer));
}

TEST_P(EnrolTest, isGoodForFourHoursAndNotAMillisecondMore) {
    const QByteArray code = invite(u"ann"_s);
    const auto sent = m_site.files.ask(u"SELECT sent_at FROM link_token"_s).toLongLong();
    m_site.database.setMoment(sent + 4 * hourOfTests);
    EXPECT_EQ(linkError(code).detail, u"good"_s) << "at 4:00:00.000";
    EnrolRequest request = enrolment(u"ann"_s, code);
    request.form.answers.clear();
    EXPECT_EQ(enrol(m_site.database, request).error().field, u"question"_s) << "the form is open";
    const QByteArray second = invite(u"bob"_s);
    m_site.database.setMoment(sent + 4 * hourOfTests + 1);
    EXPECT_EQ(enrolAs(u"ann"_s, code).error(), refused(u"expired"_s)) << "at 4:00:00.001";
    EXPECT_TRUE(enrolAs(u"bob"_s, second)) << "which was sent later";
}

TEST_P(EnrolTest, isTakenAtTheLastMoment) {
    const QByteArray code = invite(u"ann"_s);
    m_site.database.setMoment(m_site.files.ask(u"SELECT expires_at FROM link_token"_s).toLongLong());
    EXPECT_TRUE(enrolAs(u"ann"_s, code));
}

TEST_P(EnrolTest, anEndedLinkLocksByTheDatabasesClock) {
    const QByteArray code = invite(u"ann"_s);
    ageLink(60'000);
    EXPECT_EQ(linkError(code).detail, u"good"_s);
    EXPECT_EQ(column(u"ann"_s, u"status"_s), u"invited"_s);
    ageLink(-1);
    EXPECT_EQ(enrolAs(u"ann"_s, code).error(), refused(u"expired"_s));
    EXPECT_EQ(column(u"ann"_s, u"status"_s), u"locked"_s);
    EXPECT_EQ(column(u"ann"_s, u"lock_reason"_s), u"link_expired"_s);
    EXPECT_EQ(refusal(u"ann"_s, "x"), locked());
    EXPECT_EQ(linkError(code), refused(u"expired"_s)) << "told the same again";
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM staff_lock WHERE reason = 'link_expired'"_s), 1) << "once";
}

// On SQLite there is no other clock than the computer's.
TEST_P(EnrolTest, aServersClockDecidesNotTheWorkstations) {
    using namespace std::chrono_literals;
    const bool isServer = GetParam() == storage::SiteUrl::Product::Postgresql;
    const QByteArray code = invite(u"ann"_s);
    {
        const test::MovedClock forward(5h);
        EXPECT_EQ(linkError(code).detail, isServer ? u"good"_s : u"expired"_s);
    }
    const QByteArray second = invite(u"bob"_s);
    ageLink(-1);
    const test::MovedClock back(-5h);
    EXPECT_EQ(linkError(second, u"bob"_s).detail, isServer ? u"expired"_s : u"good"_s);
    EXPECT_EQ(column(u"bob"_s, u"status"_s), isServer ? u"locked"_s : u"invited"_s);
}

TEST_P(EnrolTest, anEndedLinkIsNoticedByWhateverReadsThePerson) {
    const QByteArray code = invite(u"ann"_s);
    ageLink(-1);
    const auto people = listStaff(m_site.database, m_site.administrator);
    ASSERT_TRUE(people);
    EXPECT_EQ(people->at(1).userName, u"ann"_s);
    EXPECT_EQ(people->at(1).lockReason, LockReason::LinkExpired);
    (void)invite(u"bob"_s);
    ageLink(-1);
    EXPECT_EQ(refusal(u"bob"_s, "x"), locked()) << "at sign-in";
    (void)invite(u"cid"_s);
    ageLink(-1);
    ASSERT_TRUE(signInAs(u"csr1"_s, m_site.passwordOf(u"csr1"_s)));
    EXPECT_EQ(column(u"cid"_s, u"lock_reason"_s), u"link_expired"_s) << "at anybody's sign-in";
}

TEST_P(EnrolTest, anUnusedResetLinkLocksToo) {
    addEnrolled(u"ann"_s);
    ForgotPasswordRequest request{u"ann"_s, u"E-1001"_s, u"first_car"_s, secretOf("blue beetle"), u"desk"_s};
    ASSERT_TRUE(forgotPassword(m_site.database, request));
    ageLink(-1);
    EXPECT_EQ(refusal(u"ann"_s, "Fresh-Start-9"), locked());
    EXPECT_EQ(column(u"ann"_s, u"lock_reason"_s), u"link_expired"_s);
}

TEST_P(EnrolTest, keepsTheFirstErrorOfEachField) {
    const QByteArray code = invite(u"ann"_s);
    const auto error = [&](auto change) {
        EnrolRequest request = enrolment(u"ann"_s, code);
        change(request.form);
        const auto enrolled = enrol(m_site.database, request);
        return enrolled ? QString() : enrolled.error().field + u' ' + enrolled.error().detail;
    };
    EXPECT_EQ(error([](auto& form) { form.userName = u"  "_s; }), u"user_name missing"_s);
    EXPECT_EQ(error([](auto& form) { form.code = Secret(); }), u"code missing"_s);
    EXPECT_EQ(error([](auto& form) { form.password = Secret(); }), u"password missing"_s);
    EXPECT_EQ(error([](auto& form) { form.confirmation = Secret(); }), u"confirmation missing"_s);
    EXPECT_EQ(error([](auto& form) { form.confirmation = secretOf("Fresh-Start-8"); }),
              u"confirmation mismatch"_s);
    EXPECT_EQ(error([](auto& form) { form.password = secretOf("Ann"); }),
              u"password too_short:8,digit,user_name"_s);
    EXPECT_EQ(error([](auto& form) { form.password = secretOf("ADMIN1"); }),
              u"password too_short:8,lower,user_name"_s)
        << "the bootstrap administrator's name";
    EXPECT_EQ(error([](auto& form) { form.answers.clear(); }), u"question missing"_s);
    EXPECT_EQ(error([](auto& form) { form.answers[0].question.clear(); }), u"question missing"_s);
    EXPECT_EQ(error([](auto& form) { form.answers[0].question = u"what"_s; }), u"question unknown"_s);
    EXPECT_EQ(error([](auto& form) { form.answers[0].answer = secretOf("  \u00a0 "); }), u"answer missing"_s);
    EXPECT_EQ(error([](auto& form) { form.answers[0].answer = Secret(" " + QByteArray(101, 'x')); }),
              u"answer too_long:100"_s);
    EXPECT_EQ(column(u"ann"_s, u"status"_s), u"invited"_s) << "nothing has changed";
    EXPECT_EQ(error([](auto& form) { form.answers[0].answer = Secret(' ' + QByteArray(100, 'x') + ' '); }),
              QString());
}

TEST_P(EnrolTest, asksAsManyQuestionsAsTheSiteSays) {
    m_site.setSetting(keys::questionsAsked, "2");
    const QByteArray code = invite(u"ann"_s);
    EXPECT_EQ(enrolAs(u"ann"_s, code).error().field, u"question"_s);
    EnrolRequest request = enrolment(u"ann"_s, code);
    request.form.answers.push_back({u"first_car"_s, secretOf("again")});
    EXPECT_EQ(enrol(m_site.database, request).error().detail, u"repeated"_s);
    request.form.answers.back().question = u"first_kiss"_s;
    EXPECT_TRUE(enrol(m_site.database, request));
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM staff_answer"_s), 2);
    m_site.setSetting(keys::questionsAsked, "0");
    const QByteArray second = invite(u"bob"_s);
    EnrolRequest without = enrolment(u"bob"_s, second);
    without.form.answers.clear();
    EXPECT_TRUE(enrol(m_site.database, without)) << "questions are off";
}

TEST_P(EnrolTest, passwordsOfAllScriptsWorkOnBothEnds) {
    const QByteArray code = invite(u"ann"_s);
    ASSERT_TRUE(enrolAs(u"ann"_s, code, "Caf\u00e9-\U0001F511-12"));
    EXPECT_TRUE(signInAs(u"ann"_s, "Cafe\u0301-\U0001F511-12")) << "the accent typed by itself";
    EXPECT_FALSE(signInAs(u"ann"_s, "Cafe-\U0001F511-12"));
}

TEST_P(EnrolTest, ofTwoAtOnceOneComesIn) {
    const QByteArray code = invite(u"ann"_s);
    std::vector<std::thread> threads;
    std::atomic_int enrolled = 0, used = 0;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&, i] {
            auto database = *storage::Database::open(m_site.url());
            const auto done =
                enrol(database, enrolment(u"ann"_s, code, "Fresh-Start-" + QByteArray::number(i)));
            done ? ++enrolled : used += done.error().detail == "used"_L1;
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(enrolled, 1);
    EXPECT_EQ(used, 7);
}

TEST_P(EnrolTest, headersCannotBeInjected) {
    const auto error = [&](auto change) {
        InviteStaffRequest request = invitation(u"ann"_s);
        change(request);
        return inviteStaff(m_site.database, m_site.administrator, request).error().field;
    };
    EXPECT_EQ(error([](auto& r) { r.email = u"ann@example.org\r\nBcc: all@example.org"_s; }), u"email"_s);
    EXPECT_EQ(error([](auto& r) { r.email = QString(); }), u"email"_s);
    EXPECT_EQ(error([](auto& r) { r.displayName = u"Ann\r\nBcc: x@example.org"_s; }), u"name"_s);
    EXPECT_EQ(error([](auto& r) { r.employeeNumber = u"1\n2"_s; }), u"employee_number"_s);
    EXPECT_EQ(error([](auto& r) { r.language = u"xx"_s; }), u"language"_s);
    EXPECT_EQ(error([](auto& r) { r.roles = Roles(); }), u"roles"_s);
    EXPECT_EQ(error([](auto& r) { r.userName = u"csr1"_s; }), u"user_name"_s);
    m_site.setSetting(keys::userNameMinimum, "5");
    EXPECT_EQ(error([](auto&) {}), u"user_name"_s);
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM outbox"_s), 0);
}

} // namespace pindesk::staff
