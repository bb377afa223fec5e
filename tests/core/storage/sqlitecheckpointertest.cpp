#include "tests/support/testdatabase.h"
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

namespace pindesk::storage {
using namespace Qt::StringLiterals;

/// What bulk work on SQLite leaves in the log and in the database file.
class SqliteCheckpointerTest : public testing::Test {
protected:
    static constexpr qint64 megabyte = 1024 * 1024;
    static constexpr int batchMegabytes = 10;

    void SetUp() override { ASSERT_TRUE(m_database.connection().setBulk(true)); }

    void writeBatches(int count) {
        for (int i = 0; i < count; ++i)
            ASSERT_TRUE(m_database.write([&](Transaction& transaction) -> Result<void> {
                for (int k = 0; k < batchMegabytes; ++k) {
                    const QByteArray key = "key " + QByteArray::number(++m_settings);
                    PINDESK_CHECK(transaction->execute("setting_set",
                                                       {Utf8{key}, Utf8{QByteArray(megabyte, 'x')}, 0, 0}));
                }
                return {};
            }));
    }
    [[nodiscard]] qint64 megabytesOf(const char* suffix) const {
        return QFileInfo(m_files.url().path + QLatin1StringView(suffix)).size() / megabyte;
    }

    test::TestDatabase m_files{SiteUrl::Product::Sqlite};
    Database m_database = m_files.open();
    int m_settings = 0;
};

TEST_F(SqliteCheckpointerTest, movesPagesWhileTheWriterDoesNothing) {
    writeBatches(3); // less than what makes the writer do it
    const QDeadlineTimer end(30'000);
    while (megabytesOf("") < 3 * batchMegabytes && !end.hasExpired())
        QThread::msleep(1);
    EXPECT_GE(megabytesOf(""), 3 * batchMegabytes);
}

TEST_F(SqliteCheckpointerTest, keepsTheLogShort) {
    writeBatches(30);
    EXPECT_LT(megabytesOf("-wal"), 120);
    EXPECT_EQ(m_database.connection().checkIntegrity().value(), QStringList());
}

TEST_F(SqliteCheckpointerTest, waitsForAReaderButNotForEver) {
    auto reader = m_files.connect();
    ASSERT_TRUE(reader->runScript("BEGIN"));
    ASSERT_TRUE(reader->number("schema_table_count"));
    writeBatches(10);
    EXPECT_GE(megabytesOf("-wal"), 100); // all of it: the reader may need the old pages
    reader->rollback();
    writeBatches(20);
    EXPECT_LT(megabytesOf("-wal"), 130);
    EXPECT_GE(megabytesOf(""), 200);
}

TEST_F(SqliteCheckpointerTest, theEndOfBulkWorkFlushesEveryCommitAgain) {
    const auto level = [this] { // of PRAGMA synchronous: 1 flushes at checkpoints, 2 at each commit too
        EXPECT_TRUE(
            m_database.connection().runScript("REPLACE INTO setting (key, value, changed_by, changed_at)"
                                              " SELECT 'level', synchronous, 0, 0 FROM pragma_synchronous"));
        return m_files.ask(u"SELECT value FROM setting WHERE key = 'level'"_s).toInt();
    };
    EXPECT_EQ(level(), 1);
    ASSERT_TRUE(m_database.connection().setBulk(false));
    EXPECT_EQ(level(), 2);
}

} // namespace pindesk::storage
