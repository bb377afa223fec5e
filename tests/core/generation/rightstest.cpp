#include "core/generation/describesource.h"
#include "core/generation/generatepins.h"
#include "core/generation/listruns.h"
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
         {"describeSource", [&](const auto& s) { return errorOf(describeSource(database, s)); },
          Role::Administrator},
         {"listRuns", [&](const auto& s) { return errorOf(listRuns(database, s, 5)); },
          Role::Administrator | Role::Supervisor | Role::Auditor},
         {"listImports", [&](const auto& s) { return errorOf(directory::listImports(database, s, 5)); },
          Role::Administrator | Role::Supervisor | Role::Auditor},
         {"startRun", [&](const auto& s) { return errorOf(startRun(database, s)); }, Role::Administrator},
         {"resumeRun", [&](const auto& s) { return errorOf(resumeRun(database, s, none)); },
          Role::Administrator}});
}

} // namespace pindesk::generation
