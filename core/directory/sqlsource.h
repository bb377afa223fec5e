#pragma once
#include "core/directory/rowsource.h"
#include <memory>

namespace pindesk::directory {

/// The rows of one query in the customer information system's own database: SQLite, PostgreSQL or anything
/// with an ODBC driver. Only reads: SQLite is opened read-only, PostgreSQL in read-only transactions, and the
/// rows come forward only, so that memory does not grow. A row's line is its number in the result.
/// Belongs to the thread that opened it.
class SqlSource final : public RowSource {
public:
    /// `driver`: QSQLITE, QPSQL or QODBC. `connection`: `key=value;…`: for SQLite `database`; for PostgreSQL
    /// `host`, `port`, `dbname` (or `database`), `user`, `password` and libpq's options; for ODBC what the
    /// driver manager understands (`DSN=…` or `DRIVER=…;…`). A password is better kept where libpq or the
    /// ODBC manager looks for it than given here. Errors: InvalidInput with field `source_driver`,
    /// `source_connection` (detail: the key at fault) or `query`; FileUnreadable when a SQLite file is not
    /// there; DatabaseUnavailable when the server refuses.
    [[nodiscard]] static Result<std::unique_ptr<SqlSource>>
    open(const QString& driver, const QString& connection, const QString& query);
    /// The drivers whose plug-in, or the library it needs, is not there or cannot be loaded.
    [[nodiscard]] static QStringList brokenDrivers();
    ~SqlSource() override;
    Q_DISABLE_COPY_MOVE(SqlSource)

    [[nodiscard]] const QStringList& header() const override { return m_header; }
    [[nodiscard]] Result<bool> next(RawRow& row) override;
    [[nodiscard]] std::optional<double> progress() const override { return std::nullopt; }

private:
    struct Connection;
    explicit SqlSource(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
    QStringList m_header;
    std::vector<std::string> m_values;
    qint64 m_line = 0;
};

} // namespace pindesk::directory
