#include "core/distribution/cancelbatch.h"
#include "core/distribution/layouts.h"
#include "core/distribution/listbatches.h"
#include "core/distribution/listissues.h"
#include "core/distribution/liststatuses.h"
#include "core/distribution/recordsurvey.h"
#include "core/distribution/replywithpin.h"
#include "core/distribution/requestbatch.h"
#include "core/distribution/writebatch.h"
#include "tests/support/rightstable.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using test::errorOf;

class DistributionRightsTest : public test::SiteTest {};
PINDESK_ON_BOTH_DATABASES(DistributionRightsTest);

TEST_P(DistributionRightsTest, areThoseOfTheRoleNow) {
    storage::Database& database = m_site.database;
    const storage::SiteUrl& site = m_site.url();
    const AccountNumber account = *AccountNumber::parse(u"1/2");
    const Roles readers = Role::Supervisor | Role::Administrator | Role::Auditor;
    test::expectRights(
        m_site,
        {{"planBatch", [&](const auto& s) { return errorOf(planBatch(site, s, {})); }, Role::Supervisor},
         {"requestBatch", [&](const auto& s) { return errorOf(requestBatch(site, s, {})); },
          Role::Supervisor},
         {"cancelBatch", [&](const auto& s) { return errorOf(cancelBatch(database, s, BatchId(1))); },
          Role::Supervisor},
         {"writeBatch",
          [&](const auto& s) {
              return errorOf(writeBatch(site, s, {BatchId(1), u"x"_s}, {}));
          },
          Role::Supervisor},
         {"listBatches", [&](const auto& s) { return errorOf(listBatches(database, s)); }, readers},
         {"listLeftOut", [&](const auto& s) { return errorOf(listLeftOut(database, s, BatchId(1))); },
          readers},
         {"listIssues", [&](const auto& s) { return errorOf(listIssues(database, s, {})); }, readers},
         {"listStatuses", [&](const auto& s) { return errorOf(listStatuses(database, s)); }, Role::Supervisor},
         {"countIssues", [&](const auto& s) { return errorOf(countIssues(database, s)); }, readers},
         {"recordSurvey",
          [&](const auto& s) { return errorOf(recordSurvey(database, s, account, u"letter"_s)); },
          Role::Csr | Role::Supervisor},
         {"replyWithPin",
          [&](const auto& s) {
              return errorOf(replyWithPin(database, s, {account, u"ann@example.org"_s, {}, {}}));
          },
          Role::Csr | Role::Supervisor},
         {"markReturned", [&](const auto& s) { return errorOf(markReturned(database, s, account)); },
          Role::Supervisor},
         {"listLayouts", [&](const auto& s) { return errorOf(listLayouts(database, s)); }, readers},
         {"saveLayout",
          [&](const auto& s) {
              return errorOf(saveLayout(database, s, {BatchFormat::Extract, u"Lines"_s, {}, 0}));
          },
          Role::Supervisor},
         {"deleteLayout",
          [&](const auto& s) { return errorOf(deleteLayout(database, s, BatchFormat::Extract, u"x"_s, 1)); },
          Role::Supervisor}});
}

} // namespace pindesk::distribution
