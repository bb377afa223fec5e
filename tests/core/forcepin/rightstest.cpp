#include "core/forcepin/checkprofile.h"
#include "core/forcepin/deleteprofile.h"
#include "core/forcepin/forcedchange.h"
#include "core/forcepin/listprofiles.h"
#include "core/forcepin/previewimpact.h"
#include "core/forcepin/tryprofile.h"
#include "tests/core/forcepin/forcepintest.h"
#include "tests/support/rightstable.h"

namespace pindesk::forcepin {
using namespace Qt::StringLiterals;
using test::errorOf;

class ForcePinRightsTest : public ForcePinTest {};
PINDESK_ON_BOTH_DATABASES(ForcePinRightsTest);

TEST_P(ForcePinRightsTest, profilesAreSupervisorsAndCallsServices) {
    const AccountNumber account = add();
    provide(questions());
    ASSERT_TRUE(save(telephone()));
    storage::Database& database = m_site.database;
    const Channel channel{Channel::Kind::Gateway};
    int count = 0;
    test::expectRights(
        m_site,
        {{"listProfiles", [&](const auto& s) { return errorOf(listProfiles(database, s)); },
          Role::Supervisor},
         {"showProfile", [&](const auto& s) { return errorOf(showProfile(database, s, u"Questions"_s)); },
          Role::Supervisor},
         {"saveProfile",
          [&](const auto& s) {
              return errorOf(saveProfile(database, s, {AdditionalProfile{u"n%1"_s.arg(++count), {}, 1}, {}}));
          },
          Role::Supervisor},
         {"publishProfile",
          [&](const auto& s) {
              return errorOf(publishProfile(database, s, {u"Questions"_s, {}}));
          },
          Role::Supervisor},
         {"rollBackProfile",
          [&](const auto& s) {
              return errorOf(rollBackProfile(database, s, {u"Questions"_s, 1, {}}));
          },
          Role::Supervisor},
         {"deleteProfile",
          [&](const auto& s) {
              return errorOf(deleteProfile(database, s, {u"nobody's"_s, {}}));
          },
          Role::Supervisor},
         {"tryProfile",
          [&](const auto& s) {
              return errorOf(tryProfile(database, s, {{u"Telephone"_s}, account, test::secretOf("1")}));
          },
          Role::Supervisor},
         {"checkProfile", [&](const auto& s) { return errorOf(checkProfile(database, s, telephone())); },
          Role::Supervisor},
         {"previewImpact",
          [&](const auto& s) { return errorOf(previewImpact(m_site.url(), s, {u"Telephone"_s})); },
          Role::Supervisor},
         {"begin",
          [&](const auto& s) {
              return errorOf(ForcedChange::begin(database, s, channel, account, test::secretOf("1")));
          },
          Role::Service}});
}

} // namespace pindesk::forcepin
