#pragma once
#include "core/storage/connection.h"
#include <QSet>
#include <vector>

struct pg_conn;
struct pg_result;

namespace pindesk::storage {

class PostgresConnection final : public Connection {
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const SiteUrl& site);
    ~PostgresConnection() override;

    Result<std::unique_ptr<BulkWriter>> bulkWriter(const char* table,
                                                   std::vector<BulkColumn> columns) override;
    Result<std::vector<AccountId>> changes(Milliseconds wait) override;
    Result<void> runScript(const QByteArray& sql) override;
    Result<void> begin() override;
    Result<void> commit(std::int64_t operation) override;
    void rollback() override;
    bool inTransaction() const override;
    void setPatience(int milliseconds) override { m_patience = milliseconds; }
    const char* dialect() const override { return "postgresql"; }
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
    Result<void> send(const char* statement, std::span<const Value> parameters) override;
    Result<void> runAll(std::vector<Question> questions) override;

private:
    friend class PostgresBulkWriter;
    struct ResultDeleter {
        void operator()(pg_result* result) const;
    };
    using Answer = std::unique_ptr<pg_result, ResultDeleter>;

    explicit PostgresConnection(pg_conn* connection);
    [[nodiscard]] Result<void> prepare(const char* statement);
    [[nodiscard]] Result<void> submit(const Question& question);
    /// Sends everything queued in one go and gives the answers in order; the first error ends the rest.
    [[nodiscard]] Result<std::vector<Answer>> exchange(const std::vector<Question>& questions);
    [[nodiscard]] Result<std::vector<Answer>> exchangeQueue();
    [[nodiscard]] Result<std::vector<Answer>> collect(const std::vector<Question>& questions);
    /// Waits for the answer to what was sent within the patience, and drains the connection.
    [[nodiscard]] Result<Answer> answer(QByteArrayView context);
    [[nodiscard]] Result<void> waitForInput();
    /// `context` tells which statement failed: its name or the beginning of its text.
    [[nodiscard]] tl::unexpected<Error> failure(const pg_result* result, QByteArrayView context) const;
    void abandon(); ///< gives the connection up: what comes after an unread answer cannot be told apart

    pg_conn* m_connection;
    QSet<QByteArray> m_prepared;
    std::vector<Question> m_queue; ///< statements that wait to travel with the next one
    int m_patience = 10'000;
    bool m_abandoned = false;
    bool m_isListening = false;
};

} // namespace pindesk::storage
