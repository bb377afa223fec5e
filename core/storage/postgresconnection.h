#pragma once
#include "core/storage/connection.h"
#include <QSet>

struct pg_conn;
struct pg_result;

namespace pindesk::storage {

class PostgresConnection final : public Connection {
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const SiteUrl& site);
    ~PostgresConnection() override;

    Result<std::unique_ptr<BulkWriter>> bulkWriter(const char* table,
                                                   std::vector<BulkColumn> columns) override;
    Result<void> runScript(const QByteArray& sql) override;
    Result<void> begin() override;
    Result<void> commit() override;
    void rollback() override;
    bool inTransaction() const override;
    void setPatience(int milliseconds) override { m_patience = milliseconds; }
    const char* dialect() const override { return "postgresql"; }
    bool commitAnswerCanBeLost() const override { return true; }
    bool groupsCommits() const override { return true; }
    QByteArray migrationText(QByteArray text) const override;
    Result<void> markAsOurs() override { return {}; } // the tables say it
    Result<bool> isEmpty() override;
    Result<void> lockForMigration() override;
    Result<QStringList> checkIntegrity() override { return QStringList(); } // the server checks its own pages
    QString version() const override;
    bool isAlive() const override;

protected:
    Result<std::int64_t> run(const char* statement, std::span<const Value> parameters,
                             const RowHandler& handler) override;

private:
    friend class PostgresBulkWriter;
    struct ResultDeleter {
        void operator()(pg_result* result) const;
    };
    using Answer = std::unique_ptr<pg_result, ResultDeleter>;

    explicit PostgresConnection(pg_conn* connection);
    [[nodiscard]] Result<void> prepare(const char* statement);
    /// Sends what is queued, waits for the answer within the patience, and drains the connection.
    [[nodiscard]] Result<Answer> answer(const QString& context);
    [[nodiscard]] Result<void> waitForInput();
    [[nodiscard]] tl::unexpected<Error> failure(const pg_result* result, const QString& context) const;
    void abandon(); ///< gives the connection up: what comes after an unread answer cannot be told apart

    pg_conn* m_connection;
    QSet<QByteArray> m_prepared;
    int m_patience = 10'000;
    bool m_abandoned = false;
};

} // namespace pindesk::storage
