#include "core/directory/sqlsource.h"
#include "csvtext.h"
#include "tests/support/testdatabase.h"
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using testing::ElementsAre;

class SqlSourceTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_folder.isValid());
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"make"_s);
            database.setDatabaseName(m_path);
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(
                query.exec(u"CREATE TABLE cx(loc TEXT, cust INTEGER, name TEXT, born DATE, flag BOOLEAN)"_s));
            ASSERT_TRUE(
                query.exec(u"INSERT INTO cx VALUES ('0001', 17, 'Nguyễn 😀', '1984-09-27', 1),"
                           "('0002', 18, NULL, NULL, NULL), ('0003', 19, CAST(x'4DFC' AS TEXT), '', 0)"_s));
        }
        QSqlDatabase::removeDatabase(u"make"_s);
    }

    QString refusal(const QString& driver, const QString& connection,
                    const QString& query = u"SELECT 1"_s) const {
        const auto source = SqlSource::open(driver, connection, query);
        return source ? u"opened"_s : source.error().field + u' ' + source.error().detail;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"cx.db"_s);
    QString m_sqlite = u"database="_s + m_path;
    QString m_odbc = u"DRIVER=SQLite3;Database="_s + m_path;
};

TEST_F(SqlSourceTest, readsTheRowsOfAQuery) {
    const auto source = SqlSource::open(
        u"QSQLITE"_s, m_sqlite, u"SELECT loc AS location_id, cust, name, born, flag FROM cx LIMIT 2"_s);
    ASSERT_TRUE(source) << qPrintable(source.error().detail);
    EXPECT_EQ((*source)->header(),
              (QStringList{u"location_id"_s, u"cust"_s, u"name"_s, u"born"_s, u"flag"_s}));
    EXPECT_THAT(readAll(**source), ElementsAre("1: 0001|17|Nguyễn 😀|1984-09-27|1", "2: 0002|18|||"));
}

TEST_F(SqlSourceTest, readsThroughOdbc) {
    const auto source =
        SqlSource::open(u"QODBC"_s, m_odbc, u"SELECT loc, cust, name, born FROM cx LIMIT 2"_s);
    ASSERT_TRUE(source) << qPrintable(source.error().detail);
    EXPECT_THAT(readAll(**source), ElementsAre("1: 0001|17|Nguyễn 😀|1984-09-27", "2: 0002|18||"));
}

TEST_F(SqlSourceTest, saysWhichRowIsUndecodable) {
    const auto source =
        SqlSource::open(u"QSQLITE"_s, m_sqlite, u"SELECT loc, CAST(name AS BLOB) AS name FROM cx"_s);
    ASSERT_TRUE(source);
    EXPECT_THAT(readAll(**source), ElementsAre("1: 0001|Nguyễn 😀", "2: 0002|", "3! name undecodable"));
}

TEST_F(SqlSourceTest, neverWrites) {
    for (const QString& statement : {u"DELETE FROM cx"_s, u"CREATE TABLE other(x)"_s})
        EXPECT_FALSE(SqlSource::open(u"QSQLITE"_s, m_sqlite, statement)) << qPrintable(statement);
    const auto source = SqlSource::open(u"QSQLITE"_s, m_sqlite, u"SELECT count(*) FROM cx"_s);
    ASSERT_TRUE(source);
    EXPECT_THAT(readAll(**source), ElementsAre("1: 3"));
}

TEST_F(SqlSourceTest, makesNoFileInPlaceOfAMissingOne) {
    const QString missing = m_folder.filePath(u"missing.db"_s);
    for (const auto& [driver, connection] :
         {std::pair{u"QSQLITE"_s, u"database="_s + missing},
          std::pair{u"QODBC"_s, u"DRIVER=SQLite3;Database="_s + missing}}) {
        const auto source = SqlSource::open(driver, connection, u"SELECT 1"_s);
        ASSERT_FALSE(source);
        EXPECT_EQ(source.error().code, ErrorCode::FileUnreadable);
        EXPECT_EQ(source.error().field, missing);
    }
    EXPECT_FALSE(QFile::exists(missing));
}

TEST_F(SqlSourceTest, saysWhatIsWrong) {
    EXPECT_EQ(refusal(u"QMYSQL"_s, u"host=x"_s), u"source_driver unknown:QMYSQL"_s);
    EXPECT_EQ(refusal(u"QSQLITE"_s, u"cx.db"_s), u"source_connection not_key_value"_s);
    EXPECT_EQ(refusal(u"QSQLITE"_s, u""_s), u"source_connection missing:database"_s);
    EXPECT_EQ(refusal(u"QSQLITE"_s, m_sqlite + u";mode=rw"_s), u"source_connection unknown_key:mode"_s);
    EXPECT_EQ(refusal(u"QPSQL"_s, u"host=x;options=-c log_statement"_s),
              u"source_connection unknown_key:options"_s);
    EXPECT_EQ(refusal(u"QPSQL"_s, u"sslmode=disable' host='y"_s), u"source_connection value:sslmode"_s);
    EXPECT_EQ(refusal(u"QPSQL"_s, u"port=-1"_s), u"source_connection value:port"_s);
    EXPECT_EQ(refusal(u"QODBC"_s, u"Server=x"_s), u"source_connection missing:driver"_s);
    EXPECT_TRUE(refusal(u"QSQLITE"_s, m_sqlite, u"SELECT no_such FROM cx"_s).startsWith(u"query "_s));
    EXPECT_EQ(refusal(u"QSQLITE"_s, m_sqlite, u" "_s), u"query empty"_s);
}

TEST_F(SqlSourceTest, readsPostgresql) {
    const test::TestDatabase database(storage::SiteUrl::Product::Postgresql);
    QStringList connection;
    for (const storage::SiteUrl::Option& option : database.url().options)
        connection << QString::fromUtf8(option.name + '=' + option.value);
    const auto read = [&](const QString& query) {
        const auto source = SqlSource::open(u"QPSQL"_s, connection.join(u';'), query);
        return source ? readAll(**source) : std::vector{source.error().field.toStdString()};
    };
    EXPECT_THAT(
        read(u"SELECT '0001'::char(6) AS loc, 17::bigint, 12345678901234567890::numeric, 'Nguyễn 😀'::text,"
             " date '1984-09-27', true, NULL"_s),
        ElementsAre("1: 0001  |17|12345678901234567890|Nguyễn 😀|1984-09-27|true|"));
    EXPECT_EQ(read(u"SELECT n::text FROM generate_series(1, 20000) n"_s).size(), 20'000U);
    EXPECT_THAT(read(u"CREATE TABLE other(x int)"_s), ElementsAre("query"));
    EXPECT_THAT(read(u"SELECT no_such"_s), ElementsAre("query"));
    // A fault that shows only after rows have come.
    EXPECT_TRUE(read(u"SELECT 1 / (3 - n) FROM generate_series(1, 5) n"_s).back().starts_with("error "));
}

TEST_F(SqlSourceTest, whatIsNullIsEmptyWhateverItsType) {
    const test::TestDatabase database(storage::SiteUrl::Product::Postgresql);
    QMap<QString, QString> server;
    for (const storage::SiteUrl::Option& option : database.url().options)
        server[QString::fromUtf8(option.name)] = QString::fromUtf8(option.value);
    const QString text = u"host=%1;port=%2;dbname=%3;user=%4"_s.arg(server[u"host"_s], server[u"port"_s],
                                                                    server[u"dbname"_s], server[u"user"_s]);
    const QString odbc = u"DRIVER={PostgreSQL Unicode};Server=%1;Port=%2;Database=%3;Uid=%4"_s.arg(
        server[u"host"_s], server[u"port"_s], server[u"dbname"_s], server[u"user"_s]);
    const QString nulls = u"SELECT NULL::int, NULL::bigint, NULL::numeric, NULL::float8, NULL::boolean,"
                          " NULL::date, NULL::timestamp, NULL::text, NULL::bytea, 0"_s;
    for (const auto& [driver, connection, query] :
         {std::tuple{u"QPSQL"_s, text, nulls},
          {u"QODBC"_s, odbc, nulls},
          {u"QODBC"_s, m_odbc,
           u"SELECT cust, cust, cust, cust, flag, born, born, name, name, 0 FROM cx"
           " UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0"
           " LIMIT 1 OFFSET 3"_s},
          {u"QSQLITE"_s, m_sqlite, u"SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0"_s}}) {
        const auto source = SqlSource::open(driver, connection, query);
        ASSERT_TRUE(source) << qPrintable(source.error().detail);
        EXPECT_THAT(readAll(**source), ElementsAre("1: |||||||||0")) << qPrintable(driver);
    }
}

TEST_F(SqlSourceTest, saysThatTheServerRefuses) {
    const auto source =
        SqlSource::open(u"QPSQL"_s, u"host=127.0.0.1;port=1;dbname=x;user=x"_s, u"SELECT 1"_s);
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, ErrorCode::DatabaseUnavailable);
    EXPECT_EQ(source.error().field, u"source_connection"_s);
    EXPECT_FALSE(source.error().detail.isEmpty());
}

} // namespace pindesk::directory
