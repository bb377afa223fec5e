#include "core/staff/changeroles.h"
#include "core/staff/addstaff.h"
#include "core/staff/decideapproval.h"
#include "core/staff/sitesettings.h"
#include "tests/support/testsite.h"
#include <thread>

namespace pindesk::staff {
using namespace Qt::StringLiterals;

class ChangeRolesTest : public test::SiteTest {
protected:
    Result<ChangeRolesOutcome> change(const QString& user, Roles roles, std::optional<Roles> expected = {}) {
        return changeRoles(m_site.database, m_site.administrator, {user, roles, expected});
    }
    Result<Approval> decide(const audit::Session& session, ApprovalId id, Decision decision = Decision::Grant,
                            const QString& reason = u"as agreed"_s) {
        return decideApproval(m_site.database, session, id, decision, reason);
    }
    /// A request to make csr1 an administrator.
    ApprovalId requested() {
        const auto outcome = change(u"csr1"_s, Role::Csr | Role::Administrator);
        EXPECT_TRUE(outcome && outcome->approval);
        return outcome && outcome->approval ? outcome->approval->id : ApprovalId();
    }
    QString rolesOf(const QString& user) const {
        return m_site.files.ask(u"SELECT roles FROM staff WHERE user_name = '%1'"_s.arg(user)).toString();
    }
    int audited(const QString& action) const {
        return m_site.files.ask(u"SELECT COUNT(*) FROM audit_event WHERE action = '%1'"_s.arg(action))
            .toInt();
    }
};
PINDESK_ON_BOTH_DATABASES(ChangeRolesTest);

TEST_P(ChangeRolesTest, givesOtherRolesAtOnce) {
    const auto outcome = change(u"CSR1"_s, Role::Csr | Role::Supervisor, Roles(Role::Csr));
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_FALSE(outcome->approval);
    EXPECT_EQ(rolesOf(u"csr1"_s), u"csr,supervisor"_s);
    EXPECT_EQ(audited(u"roles_changed"_s), 1);
    EXPECT_EQ(change(u"csr1"_s, Role::Csr | Role::Supervisor).error().detail, u"unchanged"_s);
    EXPECT_EQ(change(u"csr1"_s, Role::Auditor, Roles(Role::Csr)).error().code, ErrorCode::ChangedByOther);
    EXPECT_EQ(change(u"csr1"_s, {}).error().detail, u"missing"_s);
    EXPECT_EQ(change(u"nobody"_s, Role::Csr).error().code, ErrorCode::NotFound);
    EXPECT_EQ(rolesOf(u"csr1"_s), u"csr,supervisor"_s);
}

TEST_P(ChangeRolesTest, anAdministratorTakesFourEyes) {
    const ApprovalId id = requested();
    EXPECT_EQ(rolesOf(u"csr1"_s), u"csr"_s) << "nothing changes until somebody else agrees";
    EXPECT_EQ(change(u"csr1"_s, Role::Csr | Role::Administrator).error(),
              (Error{ErrorCode::AlreadyExists, u"approval"_s, {}}));
    const auto listed = listApprovals(m_site.database, m_site.supervisor);
    ASSERT_EQ(listed->approvals.size(), 1u);
    EXPECT_EQ(listed->approvals.front().requestedByName, u"admin1"_s);
    EXPECT_EQ(listed->approvals.front().subject, u"staff:csr1"_s);
    EXPECT_EQ(listed->approvals.front().state, ApprovalState::Open);

    const auto granted = decide(m_site.supervisor, id);
    ASSERT_TRUE(granted) << qPrintable(granted.error().detail);
    EXPECT_EQ(granted->state, ApprovalState::Granted);
    EXPECT_EQ(granted->decidedByName, u"supervisor1"_s);
    EXPECT_EQ(rolesOf(u"csr1"_s), u"csr,administrator"_s);
    EXPECT_EQ(audited(u"approval_requested"_s), 1);
    EXPECT_EQ(audited(u"approval_granted"_s), 1);
    EXPECT_EQ(audited(u"roles_changed"_s), 1);
    EXPECT_EQ(decide(m_site.supervisor, id).error(),
              (Error{ErrorCode::InvalidInput, u"approval"_s, u"decided"_s}));
    const auto session = m_site.signIn(u"csr1"_s);
    EXPECT_TRUE(session.keys.holds(crypto::KeyPurpose::CustomerPin)) << "what the supervisor holds";
    EXPECT_FALSE(session.keys.holds(crypto::KeyPurpose::Outbox)) << "an administrator grants the rest";
}

TEST_P(ChangeRolesTest, nobodyDecidesTheirOwnOrAboutThemselves) {
    ASSERT_TRUE(change(u"admin1"_s, Role::Administrator | Role::Supervisor)) << "no four eyes for that";
    const ApprovalId id = requested();
    EXPECT_EQ(decide(m_site.administrator, id).error(),
              (Error{ErrorCode::NotPermitted, {}, u"own_request"_s}));
    EXPECT_EQ(decide(m_site.administrator, id, Decision::Refuse).error().detail, u"own_request"_s);
    ASSERT_TRUE(change(u"csr1"_s, Role::Supervisor));
    EXPECT_EQ(decide(m_site.csr, id).error(), (Error{ErrorCode::NotPermitted, {}, u"own_case"_s}));
    EXPECT_EQ(decide(m_site.otherCsr, id).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(decide(m_site.auditor, id).error(),
              (Error{ErrorCode::NotPermitted, {}, u"approve_requests"_s}));
    EXPECT_EQ(rolesOf(u"csr1"_s), u"supervisor"_s);
}

TEST_P(ChangeRolesTest, aRefusalHasAReasonAndChangesNothing) {
    const ApprovalId id = requested();
    EXPECT_EQ(decide(m_site.supervisor, id, Decision::Refuse, u"  "_s).error(),
              (Error{ErrorCode::InvalidInput, u"decision_reason"_s, u"missing"_s}));
    const auto refused = decide(m_site.supervisor, id, Decision::Refuse, u"too early"_s);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->reason, u"too early"_s);
    EXPECT_EQ(rolesOf(u"csr1"_s), u"csr"_s);
    EXPECT_EQ(audited(u"approval_refused"_s), 1);
    EXPECT_TRUE(change(u"csr1"_s, Role::Administrator)->approval) << "it may be asked for again";
    EXPECT_EQ(decide(m_site.supervisor, ApprovalId(99)).error().code, ErrorCode::NotFound);
}

TEST_P(ChangeRolesTest, expiresByTheDatabasesClock) {
    const ApprovalId id = requested();
    m_site.files.ask(u"UPDATE approval SET expires_at = requested_at - 1"_s);
    EXPECT_EQ(decide(m_site.supervisor, id).error(),
              (Error{ErrorCode::InvalidInput, u"approval"_s, u"expired"_s}));
    EXPECT_EQ(listApprovals(m_site.database, m_site.auditor)->approvals.front().state,
              ApprovalState::Expired);
    EXPECT_TRUE(change(u"csr1"_s, Role::Csr | Role::Administrator)->approval) << "anew";
    m_site.setSetting(keys::approvalHours, "5");
    const auto another = change(u"csr2"_s, Role::Administrator);
    EXPECT_EQ(another->approval->expiresAt - another->approval->requestedAt, 5 * 60 * 60 * 1000);
}

TEST_P(ChangeRolesTest, fallsWithTheRightOfWhoeverAsked) {
    const ApprovalId id = requested();
    m_site.files.ask(u"UPDATE staff SET roles = 'csr' WHERE user_name = 'admin1'"_s);
    EXPECT_EQ(decide(m_site.supervisor, id).error(),
              (Error{ErrorCode::NotPermitted, {}, u"requester_lost_right"_s}));
    EXPECT_EQ(rolesOf(u"csr1"_s), u"csr"_s);
    EXPECT_TRUE(decide(m_site.supervisor, id, Decision::Refuse));
}

TEST_P(ChangeRolesTest, twoWhoDecideAtOnceDecideOnce) {
    const ApprovalId id = requested();
    test::addPerson(m_site.database, m_site.administrator, u"supervisor2"_s, Role::Supervisor);
    std::atomic<int> decided = 0;
    {
        std::vector<std::jthread> people;
        for (const QString& user : {u"supervisor1"_s, u"supervisor2"_s})
            people.emplace_back([&, user] {
                auto database = storage::Database::open(m_site.url());
                const auto session = test::signIn(*database, user);
                if (decideApproval(*database, session, id, Decision::Grant, {}))
                    ++decided;
            });
    }
    EXPECT_EQ(decided, 1);
    EXPECT_EQ(audited(u"approval_granted"_s), 1);
}

TEST_P(ChangeRolesTest, withoutFourEyesItIsDoneAtOnce) {
    m_site.setSetting(keys::fourEyes, "false");
    EXPECT_FALSE(listApprovals(m_site.database, m_site.auditor)->fourEyes) << "it is shown";
    EXPECT_FALSE(change(u"csr1"_s, Role::Administrator)->approval);
    EXPECT_EQ(rolesOf(u"csr1"_s), u"administrator"_s);
}

TEST_P(ChangeRolesTest, theLastAdministratorStays) {
    const Error last{ErrorCode::InvalidInput, u"roles"_s, u"last_administrator"_s};
    EXPECT_EQ(change(u"admin1"_s, Role::Csr).error(), last);
    m_site.setSetting(keys::fourEyes, "false");
    ASSERT_TRUE(change(u"csr1"_s, Role::Administrator));
    m_site.files.ask(u"UPDATE staff SET status = 'locked' WHERE user_name = 'csr1'"_s);
    EXPECT_EQ(change(u"admin1"_s, Role::Csr).error(), last) << "one who is locked out helps nobody";
    m_site.files.ask(u"UPDATE staff SET status = 'active' WHERE user_name = 'csr1'"_s);
    EXPECT_TRUE(change(u"admin1"_s, Role::Csr));
    EXPECT_EQ(rolesOf(u"admin1"_s), u"csr"_s);
}

TEST_P(ChangeRolesTest, twoWhoLeaveAtOnceDoNotBothGo) {
    m_site.setSetting(keys::fourEyes, "false");
    ASSERT_TRUE(change(u"csr1"_s, Role::Administrator));
    {
        std::vector<std::jthread> people;
        for (const QString& user : {u"admin1"_s, u"csr1"_s})
            people.emplace_back([&, user] {
                auto database = storage::Database::open(m_site.url());
                const auto session = test::signIn(*database, user);
                (void)changeRoles(*database, session, {user, Role::Auditor, {}});
            });
    }
    EXPECT_EQ(m_site.files.ask(u"SELECT COUNT(*) FROM staff WHERE roles LIKE '%administrator%'"_s).toInt(),
              1);
}

TEST_P(ChangeRolesTest, aNewAdministratorTakesFourEyesToo) {
    AddStaffRequest request;
    request.userName = u"admin2"_s;
    request.roles = Role::Auditor | Role::Administrator;
    request.password = Secret(test::TestSite::passwordOf(u"admin2"_s));
    request.cost = test::cheapCost;
    const auto added = addStaff(m_site.database, m_site.administrator, request);
    ASSERT_TRUE(added) << qPrintable(added.error().detail);
    EXPECT_EQ(added->person.roles, Roles(Role::Auditor));
    ASSERT_TRUE(added->approval);
    EXPECT_EQ(rolesOf(u"admin2"_s), u"auditor"_s);
    ASSERT_TRUE(decide(m_site.supervisor, added->approval->id));
    EXPECT_EQ(rolesOf(u"admin2"_s), u"administrator,auditor"_s);

    request.userName = u"admin3"_s;
    request.roles = Role::Administrator;
    const auto bare = addStaff(m_site.database, m_site.administrator, request);
    ASSERT_TRUE(bare && bare->approval);
    EXPECT_EQ(rolesOf(u"admin3"_s), QString());
    ASSERT_TRUE(decide(m_site.supervisor, bare->approval->id));
    EXPECT_EQ(rolesOf(u"admin3"_s), u"administrator"_s);
}

TEST_P(ChangeRolesTest, refusesKindsAndSubjectsThatAreNone) {
    const auto ask = [&](const QString& kind, const QString& subject, const QString& roles) {
        return requestApproval(m_site.database, m_site.administrator, kind, subject, {{u"roles"_s, roles}});
    };
    EXPECT_EQ(ask(u"holiday"_s, u"staff:csr1"_s, u"csr"_s).error(),
              (Error{ErrorCode::InvalidInput, u"kind"_s, u"unknown"_s}));
    EXPECT_EQ(ask(u"role_change"_s, u"staff:nobody"_s, u"csr"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(ask(u"role_change"_s, u"staff:csr1"_s, u"king"_s).error().detail, u"unknown"_s);
    EXPECT_EQ(ask(u"role_change"_s, u"staff:csr1"_s, u"csr"_s).error().detail, u"unchanged"_s);
}

} // namespace pindesk::staff
