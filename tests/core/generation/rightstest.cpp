#include "core/generation/generatepins.h"
#include "core/generation/plangeneration.h"
#include "core/generation/startrun.h"
#include "tests/support/rightstable.h"

namespace pindesk::generation {
using test::errorOf;

class GenerationRightsTest : public test::SiteTest {};
PINDESK_ON_BOTH_DATABASES(GenerationRightsTest);

TEST_P(GenerationRightsTest, areThoseOfTheRoleNow) {
    storage::Database& database = m_site.database;
    const RunId none;
    test::expectRights(
        m_site,
        {{"planGeneration", [&](const auto& s) { return errorOf(planGeneration(database, s)); },
          Role::Administrator},
         {"generatePins", [&](const auto& s) { return errorOf(generatePins(m_site.url(), s, {})); },
          Role::Administrator},
         {"startRun", [&](const auto& s) { return errorOf(startRun(database, s)); }, Role::Administrator},
         {"resumeRun", [&](const auto& s) { return errorOf(resumeRun(database, s, none)); },
          Role::Administrator}});
}

} // namespace pindesk::generation
