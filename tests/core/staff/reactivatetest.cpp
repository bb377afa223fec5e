#include "core/staff/changepassword.h"
#include "core/staff/disablestaff.h"
#include "tests/core/staff/stafftestsupport.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using test::secretOf;

class ReactivateTest : public EnrolmentTest {
protected:
    Result<ReactivateStaffOutcome> reactivate(const QString& user, std::optional<QString> email = {}) {
        return reactivateStaff(m_site.database, m_site.administrator, {user, std::move(email)});
    }
    void lock(const QString& user) {
        for (int i = 0; i < 6; ++i)
            (void)refusal(user, "Wrong-Password-1");
        EXPECT_EQ(column(user, u"status"_s), u"locked"_s);
    }
    Result<void> change(const QByteArray& before, const QByteArray& after) {
        return changePassword(m_site.database,
                              {u"ann"_s, Secret(before), Secret(after), u"desk"_s, test::cheapCost});
    }
    Result<ForgotPasswordOutcome> forgot(const QString& question = {}, const char* answer = "") {
        return forgotPassword(m_site.database,
                              {u"Ann"_s, u" E-1001 "_s, question, secretOf(answer), u"desk"_s});
    }
};
PINDESK_ON_BOTH_DATABASES(ReactivateTest);

TEST_P(ReactivateTest, letsSomebodyInAgainWithAFreshLinkAndARecord) {
    addEnrolled(u"ann"_s);
    lock(u"ann"_s);
    const auto done = reactivate(u"ann"_s);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    EXPECT_EQ(done->person.status, u"active"_s);
    EXPECT_TRUE(done->expiresAt);
    EXPECT_EQ(column(u"ann"_s, u"sign_in_failures"_s), u"0"_s);
    EXPECT_EQ(mailedValue("link"), "pindesk:reset/" + mailedValue("code"));
    const auto enrolled = enrolAs(u"ann"_s, mailedValue("code"), "Second-Start-9");
    ASSERT_TRUE(enrolled) << qPrintable(enrolled.error().detail);
    EXPECT_TRUE(enrolled->hasKeys) << "an administrator's link brings the keys";
    EXPECT_TRUE(signInAs(u"ann"_s, "Second-Start-9")->keys.holds(crypto::KeyPurpose::InitialPin));
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM staff_answer"_s), 1) << "the answer stays";
    EXPECT_EQ(attested(u"staff_locked"_s), 1);
    EXPECT_EQ(
        m_site.files.ask(u"SELECT reason FROM audit_event WHERE action = 'staff_reactivated'"_s).toString(),
        u"sign_in"_s);
}

TEST_P(ReactivateTest, whoRemembersThePasswordNeedsNoLink) {
    addEnrolled(u"ann"_s);
    lock(u"ann"_s);
    ASSERT_TRUE(reactivate(u"ann"_s));
    ASSERT_TRUE(signInAs(u"ann"_s, "Fresh-Start-9"));
    ageLink(-1);
    EXPECT_TRUE(signInAs(u"ann"_s, "Fresh-Start-9")) << "the link is void, it locks nobody";
    EXPECT_EQ(enrolAs(u"ann"_s, mailedValue("code")).error().detail, u"replaced"_s);
}

TEST_P(ReactivateTest, isNotForOneselfNorForTheActive) {
    EXPECT_EQ(reactivate(u"admin1"_s).error().detail, u"own_account"_s);
    EXPECT_EQ(reactivate(u"csr1"_s).error(),
              (Error{ErrorCode::InvalidInput, u"user_name"_s, u"not_locked"_s}));
    EXPECT_EQ(reactivate(u"nobody"_s).error().code, ErrorCode::NotFound);
}

TEST_P(ReactivateTest, needsAnAddressOnlyWhereALinkIsNeeded) {
    lock(u"csr1"_s); // who was given a password, and no address
    const auto done = reactivate(u"csr1"_s);
    ASSERT_TRUE(done);
    EXPECT_FALSE(done->expiresAt);
    EXPECT_TRUE(signInAs(u"csr1"_s, m_site.passwordOf(u"csr1"_s)));
    ASSERT_TRUE(disableStaff(m_site.database, m_site.administrator, u"csr2"_s));
    EXPECT_EQ(reactivate(u"csr2"_s).error(), (Error{ErrorCode::InvalidInput, u"email"_s, u"missing"_s}));
    EXPECT_TRUE(reactivate(u"csr2"_s, u"two@example.org"_s));
    EXPECT_EQ(column(u"csr2"_s, u"email"_s), u"two@example.org"_s);
}

TEST_P(ReactivateTest, whoWasDisabledIsInvitedAgain) {
    addEnrolled(u"ann"_s);
    const QByteArray publicKey =
        m_site.files.ask(u"SELECT public_key FROM staff WHERE user_name = 'ann'"_s).toByteArray();
    ASSERT_TRUE(disableStaff(m_site.database, m_site.administrator, u"ann"_s));
    EXPECT_EQ(disableStaff(m_site.database, m_site.administrator, u"ann"_s).error().detail, u"disabled"_s);
    EXPECT_EQ(disableStaff(m_site.database, m_site.administrator, u"admin1"_s).error().detail,
              u"own_account"_s);
    ASSERT_TRUE(reactivate(u"ann"_s));
    EXPECT_EQ(column(u"ann"_s, u"status"_s), u"invited"_s);
    EXPECT_EQ(refusal(u"ann"_s, "Fresh-Start-9").detail, u"invited"_s);
    EXPECT_EQ(enrolAs(u"ann"_s, mailedValue("code"), "Fresh-Start-9").error().detail, u"previous:1"_s)
        << "not the password of before";
    ASSERT_TRUE(enrolAs(u"ann"_s, mailedValue("code"), "Third-Start-9"));
    EXPECT_NE(m_site.files.ask(u"SELECT public_key FROM staff WHERE user_name = 'ann'"_s).toByteArray(),
              publicKey);
    EXPECT_TRUE(signInAs(u"ann"_s, "Third-Start-9")->keys.holds(crypto::KeyPurpose::PersonalData));
}

TEST_P(ReactivateTest, aForgottenPasswordComesBackByQuestionAndMail) {
    addEnrolled(u"ann"_s);
    const auto asked = forgot();
    ASSERT_TRUE(asked);
    EXPECT_FALSE(asked->isMailed);
    EXPECT_EQ(asked->questions, QStringList{u"first_car"_s});
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM outbox WHERE kind = 'staff_reset'"_s), 0);
    const auto answered = forgot(u"first_car"_s, "  BLUE   beetle ");
    ASSERT_TRUE(answered) << qPrintable(answered.error().detail);
    EXPECT_TRUE(answered->isMailed);
    EXPECT_TRUE(signInAs(u"csr1"_s, m_site.passwordOf(u"csr1"_s)));
    EXPECT_EQ(attested(u"reset_link_sent"_s), 1);
    const auto enrolled = enrolAs(u"ann"_s, mailedValue("code"), "Second-Start-9");
    ASSERT_TRUE(enrolled) << qPrintable(enrolled.error().detail);
    EXPECT_FALSE(enrolled->hasKeys) << "an administrator grants them again";
    EXPECT_FALSE(signInAs(u"ann"_s, "Fresh-Start-9"));
    const auto session = signInAs(u"ann"_s, "Second-Start-9");
    ASSERT_TRUE(session) << qPrintable(session.error().detail);
    EXPECT_TRUE(session->keys.isEmpty());
    EXPECT_EQ(waiting(u"password_reset"_s) + attested(u"password_reset"_s), 1);
}

TEST_P(ReactivateTest, withoutQuestionsTheLinkFollowsIdentity) {
    m_site.setSetting(keys::questionsAsked, "0");
    addEnrolled(u"ann"_s);
    EXPECT_TRUE(forgot()->isMailed);
}

TEST_P(ReactivateTest, whoHasNoNumberOrAddressCannotHelpThemselves) {
    const auto refused = forgotPassword(m_site.database, {u"csr1"_s, u"0"_s, {}, {}, u"desk"_s});
    EXPECT_EQ(refused.error().detail, u"identity"_s);
    EXPECT_EQ(forgotPassword(m_site.database, {u"csr1"_s, u" "_s, {}, {}, u"desk"_s}).error().field,
              u"employee_number"_s);
    m_site.files.ask(u"UPDATE staff SET employee_number = '7' WHERE user_name = 'csr1'"_s);
    EXPECT_EQ(forgotPassword(m_site.database, {u"csr1"_s, u"7"_s, {}, {}, u"desk"_s}).error(),
              (Error{ErrorCode::NotFound, u"email"_s, {}}));
}

TEST_P(ReactivateTest, aChangedPasswordKeepsTheKeys) {
    addEnrolled(u"ann"_s);
    EXPECT_EQ(change("Wrong-Password-1", "Second-Start-9").error(), wrong());
    EXPECT_EQ(column(u"ann"_s, u"sign_in_failures"_s), u"1"_s);
    EXPECT_EQ(change("Fresh-Start-9", "short").error().detail, u"too_short:8,upper,digit"_s);
    EXPECT_EQ(change("Fresh-Start-9", "Fresh-Start-9").error().detail, u"previous:1"_s);
    const auto changed = change("Fresh-Start-9", "Second-Start-9");
    ASSERT_TRUE(changed) << qPrintable(changed.error().detail);
    EXPECT_FALSE(signInAs(u"ann"_s, "Fresh-Start-9"));
    EXPECT_TRUE(signInAs(u"ann"_s, "Second-Start-9")->keys.holds(crypto::KeyPurpose::InitialPin));
    EXPECT_EQ(attested(u"password_changed"_s), 1);
}

TEST_P(ReactivateTest, previousPasswordsAreRefusedAsFarBackAsTheSiteSays) {
    m_site.setSetting(keys::passwordPrevious, "4");
    addEnrolled(u"ann"_s);
    QByteArray current = "Fresh-Start-9";
    for (const char* next : {"Number-Two-2", "Number-Three-3", "Number-Four-4"}) {
        ASSERT_TRUE(change(current, next));
        current = next;
    }
    EXPECT_EQ(change(current, "Fresh-Start-9").error().detail, u"previous:4"_s);
    ASSERT_TRUE(change(current, "Number-Five-5"));
    EXPECT_TRUE(change("Number-Five-5", "Fresh-Start-9")) << "the fifth last";
}

TEST_P(ReactivateTest, aLinkForgetsNoPreviousPassword) {
    m_site.setSetting(keys::passwordPrevious, "2");
    addEnrolled(u"ann"_s);
    ASSERT_TRUE(forgot(u"first_car"_s, "blue beetle"));
    ASSERT_TRUE(enrolAs(u"ann"_s, mailedValue("code"), "Second-Start-9"));
    EXPECT_EQ(change("Second-Start-9", "Fresh-Start-9").error().detail, u"previous:2"_s);
    ASSERT_TRUE(change("Second-Start-9", "Third-Start-9"));
    EXPECT_TRUE(change("Third-Start-9", "Fresh-Start-9"));
}

TEST_P(ReactivateTest, anOldPasswordMustBeChangedAndCanBe) {
    m_site.setSetting(keys::passwordDays, "90");
    addEnrolled(u"ann"_s);
    EXPECT_TRUE(signInAs(u"ann"_s, "Fresh-Start-9"));
    m_site.files.ask(u"UPDATE staff SET password_changed_at = password_changed_at - 90 * 86400000.0 - 1000 "
                     u"WHERE user_name = 'ann'"_s);
    EXPECT_EQ(refusal(u"ann"_s, "Fresh-Start-9").detail, u"password_expired"_s);
    EXPECT_EQ(refusal(u"ann"_s, "Wrong-Password-1"), wrong()) << "only the right one is told";
    ASSERT_TRUE(change("Fresh-Start-9", "Second-Start-9"));
    EXPECT_TRUE(signInAs(u"ann"_s, "Second-Start-9"));
}

} // namespace pindesk::staff
