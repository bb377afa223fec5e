#include "core/storage/database.h"
#include "core/storage/databaselane.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlcatalogue.h"
#include "tests/support/testdatabase.h"
#include <QFile>
#include <QJsonValue>

namespace pindesk::storage {
using namespace Qt::StringLiterals;

class StorageTest : public test::DatabaseTest {
protected:
    Database m_database = m_testDatabase.open();

    static Result<void> put(Transaction& transaction, const QString& key) {
        PINDESK_CHECK(transaction->execute("setting_set", {key, Utf8{"1"}, 0, 0}));
        return {};
    }
    std::optional<QJsonValue> stored(const QString& key) {
        auto row = m_database.connection().row("setting_get", {key},
                                               [](const Row& r) { return QJsonValue(r.text(0)); });
        return *row;
    }
};
PINDESK_ON_BOTH_DATABASES(StorageTest);

TEST_P(StorageTest, preparesEveryStatement) {
    for (const QString& name : SqlCatalogue::names(QLatin1StringView(m_database.connection().dialect()))) {
        // Wrong parameter counts are refused when run, not when prepared: what counts here is the SQL.
        const auto ran = m_database.connection().execute(name.toLatin1().constData());
        if (!ran) {
            EXPECT_NE(ran.error().code, ErrorCode::Internal) << qPrintable(ran.error().detail);
            EXPECT_FALSE(ran.error().detail.contains("syntax"_L1) ||
                         ran.error().detail.contains("no such"_L1))
                << qPrintable(ran.error().detail);
        }
    }
}

TEST_P(StorageTest, keepsWhatABodyCommitsAndDropsWhatItRefuses) {
    EXPECT_TRUE(m_database.write([](Transaction& t) { return put(t, u"kept"_s); }));
    const auto refused = m_database.write([](Transaction& t) -> Result<void> {
        PINDESK_CHECK(put(t, u"dropped"_s));
        return fail(ErrorCode::NotPermitted);
    });
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(stored(u"kept"_s));
    EXPECT_FALSE(stored(u"dropped"_s));
}

TEST_P(StorageTest, keepsHostileTextExactlyOrRefusesIt) {
    const QStringList texts{u"👩‍👧 émoji"_s,
                            u"\u202eevil\u202c"_s,
                            QString(1024 * 1024, u'x'),
                            u"'; DROP TABLE setting; --"_s,
                            u"$1 ?1"_s,
                            u""_s};
    for (const QString& text : texts) {
        ASSERT_TRUE(m_database.write([&](Transaction& t) {
            return t->execute("setting_set", {u"k"_s, text, 0, 0});
        }));
        EXPECT_EQ(stored(u"k"_s), QJsonValue(text));
    }
}

TEST_P(StorageTest, endsEveryMemberOfAGroupByItself) {
    if (m_database.connection().groupsCommits())
        return; // the server groups; the lane never asks for it here
    ASSERT_TRUE(m_database.beginGroup());
    EXPECT_TRUE(m_database.write([](Transaction& t) { return put(t, u"a"_s); }));
    EXPECT_FALSE(m_database.write([](Transaction& t) -> Result<void> {
        PINDESK_CHECK(put(t, u"b"_s));
        return fail(ErrorCode::NotFound);
    }));
    EXPECT_TRUE(m_database.write([](Transaction& t) { return put(t, u"c"_s); }));
    ASSERT_TRUE(m_database.endGroup());
    EXPECT_TRUE(stored(u"a"_s) && !stored(u"b"_s) && stored(u"c"_s));
}

TEST_P(StorageTest, laneAnswersEveryRequest) {
    std::vector<QFuture<Result<std::int64_t>>> answers;
    {
        DatabaseLane lane(m_testDatabase.url());
        for (int i = 0; i < 200; ++i)
            answers.push_back(
                lane.post(DatabaseLane::Kind::Grouped, [i](Database& database) -> Result<std::int64_t> {
                    return database.write([i](Transaction& t) {
                        return t->execute("setting_set", {QString::number(i), Utf8{"1"}, 0, 0});
                    });
                }));
        for (auto& answer : answers)
            EXPECT_TRUE(answer.takeResult());
    }
    EXPECT_TRUE(stored(u"0"_s) && stored(u"199"_s));
}

TEST_P(StorageTest, migratesOnceAndRefusesANewerSchema) {
    EXPECT_EQ(Migrator(m_database.connection()).migrate(), 0);
    ASSERT_TRUE(
        m_database.connection().execute("schema_version_insert", {Migrator::newest() + 1, Utf8{"x"}}));
    EXPECT_EQ(Database::open(m_testDatabase.url()).error().code, ErrorCode::DatabaseNew);
    EXPECT_EQ(Migrator(m_database.connection()).migrate().error().code, ErrorCode::DatabaseNew);
}

TEST_P(StorageTest, doesNotTakeAForeignDatabase) {
    const test::TestDatabase foreign(GetParam());
    ASSERT_TRUE(foreign.connect()->runScript("CREATE TABLE somebody_elses (a integer)"));
    EXPECT_EQ(Database::open(foreign.url()).error().code, ErrorCode::DatabaseForeign);
    EXPECT_EQ(Migrator(*foreign.connect()).migrate().error().code, ErrorCode::DatabaseForeign);
}

TEST_P(StorageTest, settlesACommitWhoseAnswerWasLost) {
    if (GetParam() == SiteUrl::Product::Sqlite)
        return; // SQLite commits in this process
    // The server ends the connection from inside the transaction: the first attempt is lost, the second
    // counts.
    int attempts = 0;
    auto other = m_testDatabase.connect();
    const auto done = m_database.write([&](Transaction& t) -> Result<void> {
        PINDESK_CHECK(put(t, u"once"_s));
        if (++attempts == 1) {
            PINDESK_CHECK(
                other->runScript("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                 " WHERE datname = current_database() AND pid <> pg_backend_pid()"));
        }
        return {};
    });
    EXPECT_TRUE(done);
    EXPECT_EQ(attempts, 2);
    EXPECT_TRUE(stored(u"once"_s));
}

} // namespace pindesk::storage
