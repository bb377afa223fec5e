#include "core/directory/sqlsource.h"
#include "importtest.h"
#include <gmock/gmock.h>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using testing::ElementsAre;

/// Imports from the customer information system's own database, by each way there is.
class ImportQueryTest : public ImportTest {
protected:
    void SetUp() override {
        for (const test::TestDatabase* source : {&m_sqlite, &m_postgres}) {
            source->ask(u"CREATE TABLE customers (loc varchar(20), cust varchar(20), first_name text,"
                        " last_name text, mail varchar(80), tel varchar(40), born date)"_s);
            source->ask(u"INSERT INTO customers VALUES"
                        " ('1', '01', 'Ännchen', 'Núñez', 'a@example.org', '2175550101', '1987-03-21'),"
                        " ('1', '02', 'Bob', 'O''Brien', NULL, NULL, NULL),"
                        " ('1', '01', 'Twice', 'Twice', NULL, NULL, NULL),"
                        " ('1', NULL, 'No', 'Key', NULL, NULL, NULL)"_s);
        }
    }
    [[nodiscard]] static ImportRequest query(const QString& driver, const QString& connection) {
        ImportRequest request;
        request.openSource = [driver, connection] {
            return SqlSource::open(
                       driver, connection,
                       u"SELECT loc, cust, first_name, last_name, mail, tel, born FROM customers"_s)
                .map([](auto&& source) { return std::unique_ptr<RowSource>(std::move(source)); });
        };
        request.sourceName = driver;
        request.map = *ColumnMap::fromJson(R"({"location_id": "loc", "customer_id": "cust", "email": "mail",
            "first_name": "first_name", "last_name": "last_name", "phones": "tel", "birth_date": "born"})");
        return request;
    }
    void expectImported(const ImportRequest& request) {
        const auto outcome = import(request);
        ASSERT_TRUE(outcome) << qPrintable(outcome.error().field + u' ' + outcome.error().detail);
        EXPECT_EQ(outcome->counts, (ImportCounts{.read = 4, .added = 2, .rejected = 2}));
        EXPECT_THAT(textsOf(outcome->rejected), ElementsAre("3  repeated", "4 cust missing"));
        EXPECT_EQ(rowOf(u"01"_s), "Ännchen|Núñez|a@example.org");
        EXPECT_EQ(rowOf(u"02"_s), "Bob|O'Brien|");
        EXPECT_THAT(keysOf(u"01"_s), ElementsAre("0:nunez annchen", "2:a@example.org", "3:2175550101"));
        const auto again = import(request);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->counts, (ImportCounts{.read = 4, .unchanged = 2, .rejected = 2}));
    }
    /// An option of the test server.
    [[nodiscard]] QString postgres(const QByteArray& name) const {
        for (const storage::SiteUrl::Option& option : m_postgres.url().options)
            if (option.name == name)
                return QString::fromUtf8(option.value);
        return {};
    }

    test::TestDatabase m_sqlite{storage::SiteUrl::Product::Sqlite};
    test::TestDatabase m_postgres{storage::SiteUrl::Product::Postgresql};
};
PINDESK_ON_BOTH_DATABASES(ImportQueryTest);

TEST_P(ImportQueryTest, takesSqlite) {
    expectImported(query(u"QSQLITE"_s, u"database="_s + m_sqlite.url().path));
}

TEST_P(ImportQueryTest, takesPostgresql) {
    expectImported(
        query(u"QPSQL"_s, u"host=%1;port=%2;dbname=%3;user=%4"_s.arg(postgres("host"), postgres("port"),
                                                                     postgres("dbname"), postgres("user"))));
}

TEST_P(ImportQueryTest, takesSqliteThroughOdbc) {
    expectImported(query(u"QODBC"_s, u"DRIVER=SQLite3;Database="_s + m_sqlite.url().path));
}

TEST_P(ImportQueryTest, takesPostgresqlThroughOdbc) {
    expectImported(
        query(u"QODBC"_s, u"DRIVER={PostgreSQL Unicode};Server=%1;Port=%2;Database=%3;Uid=%4"_s.arg(
                              postgres("host"), postgres("port"), postgres("dbname"), postgres("user"))));
}

TEST_P(ImportQueryTest, aQueryThatFailsHalfWayKeepsWhatIsThere) {
    expectImported(query(u"QSQLITE"_s, u"database="_s + m_sqlite.url().path));
    ImportRequest request = query(u"QPSQL"_s, {});
    request.openSource = [connection = u"host=%1;port=%2;dbname=%3;user=%4"_s.arg(
                              postgres("host"), postgres("port"), postgres("dbname"), postgres("user"))] {
        return SqlSource::open(u"QPSQL"_s, connection,
                               u"SELECT '1' AS loc, 'n' || n AS cust, '' AS first_name, '' AS last_name,"
                               " '' AS mail, '' AS tel, CASE WHEN 1 / (20000 - n) > 5 THEN 'x' END AS born"
                               " FROM generate_series(1, 30000) n"_s)
            .map([](auto&& source) { return std::unique_ptr<RowSource>(std::move(source)); });
    };
    const auto failed = import(request);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::DatabaseUnavailable);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM import_run WHERE state = 'failed'"_s), 1);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM directory_account"_s), 2 + ImportBatch::mostRows)
        << "whole batches were written";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM directory_account WHERE missing_since IS NOT NULL"_s), 0);
    EXPECT_EQ(rowOf(u"01"_s), "Ännchen|Núñez|a@example.org");
}

} // namespace pindesk::directory
