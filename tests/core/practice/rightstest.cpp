#include "core/practice/judgecalls.h"
#include "tests/support/rightstable.h"

namespace pindesk::practice {
using test::errorOf;

class PracticeRightsTest : public test::SiteTest {};
PINDESK_ON_BOTH_DATABASES(PracticeRightsTest);

TEST_P(PracticeRightsTest, areThoseOfTheRoleNow) {
    test::expectRights(m_site,
                       {{"judgeCalls", [&](const auto& s) { return errorOf(judgeCalls(m_site.database, s)); },
                         Role::Csr | Role::Supervisor}});
}

} // namespace pindesk::practice
