#include "core/practice/providepracticesite.h"
#include "core/practice/placepages.h"
#include "core/practice/practicestaff.h"
#include "core/staff/sitesettings.h"
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace pindesk::practice {
using namespace Qt::StringLiterals;
namespace {

const QString tried = u"http://127.0.0.1:4321"_s;

Result<QString> baseOf(storage::Database& database) {
    return database.read([](storage::Connection& connection) {
        return staff::textSetting(connection, staff::keys::customerPages);
    });
}

} // namespace

TEST(ProvidePracticeSiteTest, keepsWhatWasTriedUnlessTheSiteIsAnOlderOne) {
    const QTemporaryDir folder;
    storage::SiteUrl site;
    site.path = folder.filePath(u"practice.db"_s);
    ASSERT_TRUE(providePracticeSite(site.path, false));
    ASSERT_TRUE(placePages(site.path, tried));
    ASSERT_TRUE(placePages(site.path, tried)) << "again";
    ASSERT_TRUE(providePracticeSite(site.path, false));
    {
        auto database = storage::Database::open(site);
        ASSERT_TRUE(database);
        EXPECT_EQ(baseOf(*database).value_or(u""_s), tried);
        EXPECT_TRUE(signIn(*database, practicePages, u"test"_s));
        // As sites were before somebody served the customer's pages.
        ASSERT_TRUE(
            database->connection().runScript("UPDATE staff SET user_name = 'old' WHERE user_name = 'pages'"));
    }
    ASSERT_TRUE(providePracticeSite(site.path, false));
    auto database = storage::Database::open(site);
    ASSERT_TRUE(database);
    EXPECT_NE(baseOf(*database).value_or(tried), tried);
    EXPECT_TRUE(signIn(*database, practicePages, u"test"_s));
}

} // namespace pindesk::practice
