#include "core/staff/addstaff.h"
#include "core/staff/changeroles.h"
#include "core/staff/decideapproval.h"
#include "core/staff/disablestaff.h"
#include "core/staff/invitestaff.h"
#include "core/staff/liststaff.h"
#include "core/staff/lockreport.h"
#include "core/staff/presets.h"
#include "core/staff/reactivatestaff.h"
#include "core/staff/showstaff.h"
#include "tests/support/rightstable.h"

namespace pindesk::staff {
using namespace Qt::StringLiterals;
using test::errorOf;

class StaffRightsTest : public test::SiteTest {};
PINDESK_ON_BOTH_DATABASES(StaffRightsTest);

TEST_P(StaffRightsTest, areThoseOfTheRoleNow) {
    storage::Database& database = m_site.database;
    int added = 0;
    const auto add = [&](const audit::Session& session) {
        AddStaffRequest request;
        request.userName = u"new%1"_s.arg(++added);
        request.roles = Role::Csr;
        request.password = test::secretOf("Good-Password-1");
        request.cost = test::cheapCost;
        return errorOf(addStaff(database, session, request));
    };
    m_site.files.ask(
        u"INSERT INTO approval (approval_id, kind, subject, request, requested_by, requested_at, "
        "expires_at, state) SELECT 99, 'role_change', 'staff:csr2', '{}', staff_id, 1, "
        "99999999999999, 'open' FROM staff WHERE user_name = 'csr2'"_s);
    test::expectRights(
        m_site,
        {{"addStaff", add, Role::Administrator},
         {"listStaff", [&](const auto& s) { return errorOf(listStaff(database, s)); }, Role::Administrator},
         {"inviteStaff",
          [&](const auto& s) {
              InviteStaffRequest request;
              request.userName = u"new%1"_s.arg(++added);
              request.roles = Role::Auditor;
              request.email = u"new@example.org"_s;
              return errorOf(inviteStaff(database, s, request));
          },
          Role::Administrator},
         {"showStaff", [&](const auto& s) { return errorOf(showStaff(database, s, u"csr2"_s)); },
          Role::Administrator},
         {"reactivateStaff",
          [&](const auto& s) {
              return errorOf(reactivateStaff(database, s, {u"csr2"_s, {}}));
          },
          Role::Administrator},
         {"disableStaff", [&](const auto& s) { return errorOf(disableStaff(database, s, u"csr2"_s)); },
          Role::Administrator},
         {"lockReport", [&](const auto& s) { return errorOf(lockReport(database, s)); },
          Role::Administrator | Role::Supervisor},
         {"readSettings", [&](const auto& s) { return errorOf(readSettings(database, s)); },
          Role::Administrator | Role::Supervisor | Role::Auditor},
         {"changeSetting",
          [&](const auto& s) {
              return errorOf(changeSetting(database, s, {u"pin.undo_minutes"_s, 10, 0}));
          },
          Role::Administrator},
         {"changeSite",
          [&](const auto& s) {
              return errorOf(changeSite(database, s, {u"Water"_s, u"1"_s}));
          },
          Role::Administrator},
         {"comparePreset", [&](const auto& s) { return errorOf(comparePreset(database, s, u"strict"_s)); },
          Role::Administrator | Role::Supervisor | Role::Auditor},
         {"applyPreset",
          [&](const auto& s) {
              return errorOf(applyPreset(database, s, {u"strict"_s, {}}));
          },
          Role::Administrator},
         {"changeRoles",
          [&](const auto& s) {
              return errorOf(changeRoles(database, s, {u"csr2"_s, Role::Csr | Role::Auditor, {}}));
          },
          Role::Administrator},
         {"requestApproval",
          [&](const auto& s) {
              return errorOf(requestApproval(database, s, u"role_change"_s, u"staff:csr2"_s,
                                             {{u"roles"_s, u"supervisor"_s}}));
          },
          Role::Administrator},
         {"decideApproval",
          [&](const auto& s) {
              return errorOf(decideApproval(database, s, ApprovalId(99), Decision::Refuse, u"no"_s));
          },
          Role::Supervisor},
         {"listApprovals", [&](const auto& s) { return errorOf(listApprovals(database, s)); },
          Role::Administrator | Role::Supervisor | Role::Auditor}});
    EXPECT_EQ(m_site.files.ask(u"SELECT count(*) FROM staff WHERE user_name LIKE 'new%'"_s).toInt(), 2)
        << "who was refused added nobody";
}

} // namespace pindesk::staff
