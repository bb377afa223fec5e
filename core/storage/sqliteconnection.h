#pragma once
#include "core/storage/connection.h"
#include "core/storage/sqlitecheckpointer.h"
#include "core/storage/sqliterows.h"
#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace pindesk::storage {

class SqliteConnection final : public Connection {
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const SiteUrl& site, Mode mode);
    ~SqliteConnection() override;

    Result<std::unique_ptr<BulkWriter>> bulkWriter(const char* table,
                                                   std::vector<BulkColumn> columns) override;
    Result<void> setBulk(bool isBulk) override;
    Result<std::vector<AccountId>> changes(Milliseconds wait) override;
    Result<void> runScript(const QByteArray& sql) override;
    Result<void> begin() override;
    Result<void> commit(std::int64_t operation) override;
    void rollback() override;
    bool inTransaction() const override;
    void setPatience(int) override {} // nothing here waits for an answer; locks have their own limit
    const char* dialect() const override { return "sqlite"; }
    bool groupsCommits() const override { return false; }
    QByteArray migrationText(QByteArray text) const override;
    Result<void> markAsOurs() override;
    Result<bool> isEmpty() override;
    Result<void> lockForMigration() override { return {}; } // BEGIN IMMEDIATE is the lock
    Result<QStringList> checkIntegrity() override;
    QString version() const override;
    bool isAlive() const override { return true; }

protected:
    Result<std::int64_t> run(const char* name, std::span<const Value> parameters,
                             const RowHandler& handler) override;

private:
    SqliteConnection(sqlite3* database, QString path);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> checkIdentity();
    [[nodiscard]] Result<sqlite3_stmt*> prepared(const char* statement);
    [[nodiscard]] tl::unexpected<Error> failure(int code, const QString& context) const;

    sqlite3* m_database;
    QString m_path;
    std::optional<std::int64_t> m_dataVersion;          ///< when last asked for changes
    std::unique_ptr<SqliteCheckpointer> m_checkpointer; ///< once there was bulk work
    SqliteRows m_rows;                                  ///< of the bulk writer at work
    QHash<QByteArray, sqlite3_stmt*> m_statements;
};

} // namespace pindesk::storage
