#include "core/directory/buildinfixindex.h"
#include "core/directory/searchdirectory.h"
#include "tests/core/directory/importtest.h"
#include "tests/support/rightstable.h"

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using test::errorOf;

class DirectoryRightsTest : public ImportTest {};
PINDESK_ON_BOTH_DATABASES(DirectoryRightsTest);

TEST_P(DirectoryRightsTest, areThoseOfTheRoleNow) {
    ImportRequest request = requestOf("1,2,Ann,Smith,,,,\n");
    request.allowManyMissing = true;
    SearchRequest search;
    search.text = u"smith"_s;
    test::expectRights(
        m_site, {{"importDirectory",
                  [&](const auto& s) { return errorOf(importDirectory(m_site.url(), s, request)); },
                  Role::Administrator},
                 {"buildInfixIndex", [&](const auto& s) { return errorOf(buildInfixIndex(m_site.url(), s)); },
                  Role::Administrator},
                 {"searchDirectory",
                  [&](const auto& s) { return errorOf(searchDirectory(m_site.database, s, search)); },
                  Role::Csr | Role::Supervisor}});
}

} // namespace pindesk::directory
