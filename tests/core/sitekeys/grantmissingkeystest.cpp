#include "core/sitekeys/grantmissingkeys.h"
#include "core/sitekeys/rotatekey.h"
#include "core/staff/changeroles.h"
#include "core/staff/disablestaff.h"
#include "core/staff/invitestaff.h"
#include "tests/support/testsite.h"

namespace pindesk::sitekeys {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;

class GrantMissingKeysTest : public test::SiteTest {
protected:
    Result<std::vector<MissingKeys>> missing() {
        return listKeys(m_site.database, m_site.administrator).map([](const KeysOverview& overview) {
            return overview.missing;
        });
    }
    KeyState stateOf(KeyPurpose purpose) {
        const auto overview = listKeys(m_site.database, m_site.administrator);
        for (const KeyState& state : overview->keys)
            if (state.key.purpose == purpose && state.isNewest)
                return state;
        return {};
    }
};
PINDESK_ON_BOTH_DATABASES(GrantMissingKeysTest);

TEST_P(GrantMissingKeysTest, nobodyLacksAnythingInASoundSite) {
    EXPECT_TRUE(missing()->empty());
    EXPECT_TRUE(grantMissingKeys(m_site.database, m_site.administrator)->empty());
    EXPECT_EQ(m_site.files.ask(u"SELECT COUNT(*) FROM audit_event WHERE action = 'keys_granted'"_s), 0);
}

TEST_P(GrantMissingKeysTest, tellsAndGrantsWhatSomebodyLacks) {
    // As after a password that they gave themselves:
    m_site.files.ask(u"DELETE FROM key_grant WHERE holder = '%1'"_s.arg(m_site.csr.actor.staffId.value()));
    const audit::Session without = m_site.signIn(u"csr1"_s);
    EXPECT_TRUE(without.keys.isEmpty());
    const auto lacking = missing();
    ASSERT_EQ(lacking->size(), 1u);
    EXPECT_EQ(lacking->front().userName, u"csr1"_s);
    EXPECT_EQ(lacking->front().purposes,
              (std::vector{KeyPurpose::InitialPin, KeyPurpose::PersonalData, KeyPurpose::Audit}));
    const auto other = grantMissingKeys(m_site.database, m_site.administrator, u"csr2"_s);
    EXPECT_TRUE(other->empty()) << "somebody else lacks nothing";
    const auto granted = grantMissingKeys(m_site.database, m_site.administrator, u"CSR1"_s);
    ASSERT_EQ(granted->size(), 1u);
    EXPECT_EQ(granted->front().purposes, lacking->front().purposes);
    EXPECT_TRUE(missing()->empty());
    EXPECT_TRUE(m_site.signIn(u"csr1"_s).keys.holds(KeyPurpose::InitialPin));
    ASSERT_TRUE(audit::authorize(m_site.database.connection(), without, Right::LookUpAccount));
    EXPECT_TRUE(without.keys.holds(KeyPurpose::InitialPin)) << "who is at a desk need not sign in anew";
    EXPECT_EQ(grantMissingKeys(m_site.database, m_site.administrator, u"nobody"_s).error(),
              (Error{ErrorCode::NotFound, u"user_name"_s, {}}));
}

TEST_P(GrantMissingKeysTest, keysFollowTheRoles) {
    const auto change = [&](Roles roles) {
        return staff::changeRoles(m_site.database, m_site.administrator, {u"csr1"_s, roles, {}});
    };
    ASSERT_TRUE(change(Role::Supervisor));
    EXPECT_TRUE(missing()->empty()) << "an administrator who holds them grants them at once";
    EXPECT_TRUE(m_site.signIn(u"csr1"_s).keys.holds(KeyPurpose::CustomerPin));
    ASSERT_TRUE(change(Role::Auditor));
    const auto session = m_site.signIn(u"csr1"_s);
    EXPECT_FALSE(session.keys.holds(KeyPurpose::CustomerPin));
    EXPECT_FALSE(session.keys.holds(KeyPurpose::InitialPin));
    EXPECT_TRUE(session.keys.holds(KeyPurpose::Audit));

    const KeyState exposed = stateOf(KeyPurpose::CustomerPin);
    EXPECT_EQ(exposed.formerHolders, QStringList{u"csr1"_s});
    EXPECT_TRUE(exposed.shouldBeRotated());
    EXPECT_FALSE(stateOf(KeyPurpose::Audit).shouldBeRotated());
    ASSERT_TRUE(rotateKey(m_site.database, m_site.administrator, {KeyPurpose::CustomerPin, false, 10}));
    EXPECT_FALSE(stateOf(KeyPurpose::CustomerPin).shouldBeRotated());
    ASSERT_TRUE(change(Role::Csr));
    EXPECT_FALSE(stateOf(KeyPurpose::InitialPin).shouldBeRotated()) << "they have it again";
}

TEST_P(GrantMissingKeysTest, aDeskGetsThemWithoutSigningInAnew) {
    m_site.files.ask(u"DELETE FROM key_grant WHERE key_id = 1 AND holder = '%1'"_s.arg(
        m_site.otherCsr.actor.staffId.value()));
    const auto desk = m_site.signIn(u"csr2"_s);
    EXPECT_FALSE(desk.keys.holds(KeyPurpose::InitialPin));
    ASSERT_TRUE(grantMissingKeys(m_site.database, m_site.administrator));
    const QByteArray sealed = *m_site.administrator.keys.sealer(KeyPurpose::InitialPin)
                                   ->seal(crypto::pinContext(crypto::PinKind::Initial, "1", "2"), "A7Q2Z");
    const auto opened = audit::openSealed(m_site.database.connection(), desk, KeyPurpose::InitialPin,
                                          crypto::pinContext(crypto::PinKind::Initial, "1", "2"), sealed);
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    EXPECT_EQ(opened->view(), "A7Q2Z");
}

TEST_P(GrantMissingKeysTest, whoeverIsDisabledLeavesKeysToRotate) {
    ASSERT_TRUE(staff::disableStaff(m_site.database, m_site.administrator, u"csr2"_s));
    const KeyState exposed = stateOf(KeyPurpose::InitialPin);
    EXPECT_FALSE(exposed.holders.contains(u"csr2"_s));
    EXPECT_EQ(exposed.formerHolders, QStringList{u"csr2"_s});
    EXPECT_TRUE(stateOf(KeyPurpose::Audit).shouldBeRotated()) << "everybody holds that one";
    EXPECT_FALSE(stateOf(KeyPurpose::CustomerPin).shouldBeRotated());
}

TEST_P(GrantMissingKeysTest, anInvitationIsAHolderLikeAnyOther) {
    staff::InviteStaffRequest request;
    request.userName = u"newcsr"_s;
    request.roles = Role::Csr;
    request.email = u"new@example.org"_s;
    ASSERT_TRUE(staff::inviteStaff(m_site.database, m_site.administrator, request));
    ASSERT_TRUE(rotateKey(m_site.database, m_site.administrator, {KeyPurpose::InitialPin, false, 10}));
    const QStringList holders = stateOf(KeyPurpose::InitialPin).holders;
    EXPECT_TRUE(std::any_of(holders.begin(), holders.end(), [](const QString& each) {
        return each.startsWith(u"link:"_s);
    })) << qPrintable(holders.join(u','));
    ASSERT_TRUE(staff::changeRoles(m_site.database, m_site.administrator, {u"newcsr"_s, Role::Auditor, {}}));
    for (const QString& each : stateOf(KeyPurpose::InitialPin).holders)
        EXPECT_FALSE(each.startsWith(u"link:"_s)) << "the link loses what the role lost";
}

} // namespace pindesk::sitekeys
