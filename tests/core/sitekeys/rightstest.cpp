#include "core/sitekeys/grantmissingkeys.h"
#include "core/sitekeys/rotatekey.h"
#include "core/sitekeys/startrotation.h"
#include "tests/support/rightstable.h"

namespace pindesk::sitekeys {
using namespace Qt::StringLiterals;
using test::errorOf;

class SiteKeyRightsTest : public test::SiteTest {};
PINDESK_ON_BOTH_DATABASES(SiteKeyRightsTest);

TEST_P(SiteKeyRightsTest, areThoseOfTheRoleNow) {
    storage::Database& database = m_site.database;
    const auto purpose = crypto::KeyPurpose::InitialPin;
    test::expectRights(
        m_site,
        {{"listKeys", [&](const auto& s) { return errorOf(listKeys(database, s)); }, Role::Administrator},
         {"grantMissingKeys", [&](const auto& s) { return errorOf(grantMissingKeys(database, s)); },
          Role::Administrator},
         {"startRotation", [&](const auto& s) { return errorOf(startRotation(database, s, purpose, false)); },
          Role::Administrator},
         {"rotateKey",
          [&](const auto& s) {
              return errorOf(rotateKey(database, s, {purpose, false, 10}));
          },
          Role::Administrator}});
    EXPECT_EQ(m_site.files.ask(u"SELECT COUNT(*) FROM site_key"_s).toInt(), 6)
        << "who was refused made no key";
}

} // namespace pindesk::sitekeys
