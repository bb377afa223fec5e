#include "core/staff/initsite.h"
#include "core/staff/recover.h"
#include "core/staff/signin.h"
#include "core/staff/staffrules.h"
#include "tests/support/testsite.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using test::secretOf;

class StaffTest : public test::SiteTest {
protected:
    Result<audit::Session> signIn(const QString& user, const QByteArray& password) {
        return staff::signIn(m_site.database, {user, Secret(password), u"desk"_s});
    }
    RecoverRequest recovery(const QString& user) {
        RecoverRequest request;
        request.recoveryKey = m_site.recoveryKey.clone();
        request.administrator = user;
        request.newPassword = secretOf("Fresh-Start-9");
        request.cost = test::cheapCost;
        return request;
    }
};
PINDESK_ON_BOTH_DATABASES(StaffTest);

TEST_P(StaffTest, givesEachRoleItsKeys) {
    using crypto::KeyPurpose;
    EXPECT_TRUE(m_site.csr.keys.holds(KeyPurpose::InitialPin));
    EXPECT_FALSE(m_site.csr.keys.holds(KeyPurpose::CustomerPin));
    EXPECT_TRUE(m_site.supervisor.keys.holds(KeyPurpose::CustomerPin));
    EXPECT_FALSE(m_site.supervisor.keys.holds(KeyPurpose::Outbox));
    EXPECT_TRUE(m_site.auditor.keys.holds(KeyPurpose::Audit));
    EXPECT_FALSE(m_site.auditor.keys.holds(KeyPurpose::PersonalData));
    for (const KeyPurpose purpose : crypto::keyPurposes)
        EXPECT_TRUE(m_site.administrator.keys.holds(purpose));
}

TEST_P(StaffTest, refusesWrongPasswordUnknownNameAndThoseWhoMayNot) {
    EXPECT_EQ(signIn(u"csr1"_s, "Wrong-Password-1").error(), (Error{ErrorCode::SignInRefused, {}, {}}));
    EXPECT_EQ(signIn(u"nobody"_s, "Wrong-Password-1").error(), (Error{ErrorCode::SignInRefused, {}, {}}));
    EXPECT_TRUE(signIn(u"CSR1"_s, test::TestSite::passwordOf(u"csr1"_s))) << "names ignore case";
    m_site.files.ask(u"UPDATE staff SET status = 'disabled' WHERE user_name = 'csr1'"_s);
    EXPECT_EQ(signIn(u"csr1"_s, test::TestSite::passwordOf(u"csr1"_s)).error().detail, u"disabled"_s);
    EXPECT_EQ(signIn(u"csr1"_s, "Wrong-Password-1").error().detail, QString())
        << "status shows after proof only";
}

TEST_P(StaffTest, rightsEndWithTheStatusNotWithTheSession) {
    EXPECT_TRUE(audit::authorize(m_site.database.connection(), m_site.csr, Right::ResetPin));
    m_site.files.ask(u"UPDATE staff SET status = 'disabled' WHERE user_name = 'csr1'"_s);
    EXPECT_EQ(audit::authorize(m_site.database.connection(), m_site.csr, Right::ResetPin).error().code,
              ErrorCode::NotPermitted);
}

TEST_P(StaffTest, onlyAnAdministratorAddsStaff) {
    AddStaffRequest request;
    request.userName = u"csr9"_s;
    request.roles = Role::Csr;
    request.password = secretOf("Good-Password-1");
    request.cost = test::cheapCost;
    EXPECT_EQ(addStaff(m_site.database, m_site.supervisor, request).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(addStaff(m_site.database, m_site.administrator, request));
    EXPECT_EQ(addStaff(m_site.database, m_site.administrator, request).error().code,
              ErrorCode::AlreadyExists);
    request.userName = u"csr10"_s;
    request.password = secretOf("Admin1");
    EXPECT_EQ(addStaff(m_site.database, m_site.administrator, request).error().detail,
              u"too_short:8,user_name"_s);
}

TEST_P(StaffTest, isInitialisedOnce) {
    InitSiteRequest request;
    request.name = u"Other"_s;
    request.supportPhone = u"1"_s;
    request.administrator = u"admin2"_s;
    request.password = secretOf("Good-Password-1");
    request.cost = test::cheapCost;
    EXPECT_EQ(initSite(m_site.database, request).error().code, ErrorCode::DatabaseExists);
    EXPECT_EQ(m_site.files.ask(u"SELECT COUNT(*) FROM site"_s).toInt(), 1);
}

TEST_P(StaffTest, recoversWithTheKeyOnly) {
    EXPECT_TRUE(recover(m_site.database, recovery(u"admin1"_s)));
    EXPECT_FALSE(signIn(u"admin1"_s, test::TestSite::passwordOf(u"admin1"_s)));
    const auto session = signIn(u"admin1"_s, "Fresh-Start-9");
    ASSERT_TRUE(session);
    EXPECT_TRUE(session->keys.holds(crypto::KeyPurpose::CustomerPin));

    EXPECT_TRUE(recover(m_site.database, recovery(u"rescuer"_s))) << "a new person may be named";
    const test::TestSite other(GetParam());
    auto foreign = recovery(u"admin1"_s);
    foreign.recoveryKey = other.recoveryKey.clone();
    EXPECT_EQ(recover(m_site.database, foreign).error().code, ErrorCode::SealRefused);
}

TEST(StaffRulesTest, namesEveryBrokenRule) {
    const std::vector<std::pair<const char*, QString>> cases{
        {"Good-Password-1", {}},      {"short", u"too_short:8,upper,digit"_s},
        {"NOLOWER-123", u"lower"_s},  {"Has Space 12", u"space"_s},
        {"Password123", u"common"_s}, {"Some.Body1", u"user_name"_s},
    };
    for (const auto& [password, broken] : cases) {
        const auto checked = checkPassword(secretOf(password), {u"some.body1"_s});
        EXPECT_EQ(checked ? QString() : checked.error().detail, broken) << password;
    }
    EXPECT_EQ(checkPassword(Secret(QByteArray("Aa1") + QByteArray(126, 'x')), {}).error().detail,
              u"too_long:128"_s);
}

TEST(StaffRulesTest, checksUserNames) {
    EXPECT_EQ(checkedUserName(u" Jo.Smith "_s), u"jo.smith"_s);
    EXPECT_EQ(checkedUserName(u"jo"_s).error().detail, u"too_short"_s);
    EXPECT_EQ(checkedUserName(u"jo smith"_s).error().detail, u"character"_s);
    EXPECT_EQ(checkedUserName(QString(65, u'a')).error().detail, u"too_long"_s);
}

} // namespace pindesk::staff
