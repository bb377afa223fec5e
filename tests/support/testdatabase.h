#pragma once
#include "core/storage/database.h"
#include <QTemporaryDir>
#include <QVariant>
#include <gtest/gtest.h>

namespace pindesk::test {

/// A database with the schema in it, made where there is none. Ends the program when that fails.
[[nodiscard]] storage::Database openMigrated(const storage::SiteUrl& url);

/// A private database of one product, gone with the object. PostgreSQL is the cluster that
/// tests/support/withpostgres started; without it the test fails, it is never skipped.
class TestDatabase {
public:
    explicit TestDatabase(storage::SiteUrl::Product product);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] const storage::SiteUrl& url() const { return m_url; }
    /// A connection without schema.
    [[nodiscard]] std::unique_ptr<storage::Connection> connect() const;
    /// With schema; made on first use.
    [[nodiscard]] storage::Database open() const;
    /// Opens it in QtSql under this name.
    void addToQtSql(const QString& name) const;
    /// Runs SQL through QtSql, a way of its own past the code under test; gives the first column of the first
    /// row, or nothing.
    QVariant ask(const QString& sql) const;

private:
    QTemporaryDir m_folder;
    QByteArray m_name;
    storage::SiteUrl m_url;
};

/// Runs every TEST_P of the suite on both databases.
#define PINDESK_ON_BOTH_DATABASES(Suite)                                                                     \
    INSTANTIATE_TEST_SUITE_P(On, Suite,                                                                      \
                             testing::Values(::pindesk::storage::SiteUrl::Product::Sqlite,                   \
                                             ::pindesk::storage::SiteUrl::Product::Postgresql),              \
                             [](const auto& tested) {                                                        \
                                 return tested.param == ::pindesk::storage::SiteUrl::Product::Sqlite         \
                                            ? "Sqlite"                                                       \
                                            : "Postgresql";                                                  \
                             })

/// The base of suites that run on both.
class DatabaseTest : public testing::TestWithParam<storage::SiteUrl::Product> {
protected:
    TestDatabase m_testDatabase{GetParam()};
    bool isSqlite() const { return GetParam() == storage::SiteUrl::Product::Sqlite; }
};

} // namespace pindesk::test
