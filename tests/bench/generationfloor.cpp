#include "tests/bench/generationfloor.h"
#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <libpq-fe.h>
#include <sqlite3.h>

namespace pindesk::bench {
namespace {

constexpr std::size_t chunk = 20'000;
constexpr std::int64_t now = 1'700'000'000'000;
constexpr std::int64_t runId = 1, keyId = 1;
constexpr char kind[] = "initial";

// --- SQLite

void run(sqlite3* database, const char* sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

sqlite3_stmt* prepare(sqlite3* database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
    return statement;
}

void step(sqlite3_stmt* statement) {
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(sqlite3_db_handle(statement)));
    sqlite3_reset(statement);
}

void bindText(sqlite3_stmt* statement, int at, const std::string& text) {
    sqlite3_bind_text(statement, at, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void writeSqlite(const QString& path, const ReadyRows& ready) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        nullptr) != SQLITE_OK)
        qFatal("open: %s", sqlite3_errmsg(database));
    run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                  "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = FAST;"
                  "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000");
    sqlite3_stmt* account =
        prepare(database,
                "INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, pin_set_at,"
                " run_id) VALUES (?, ?, ?, ?, ?, ?, ?)");
    sqlite3_stmt* secret = prepare(database, "INSERT INTO pin_secret (account_id, kind, sealed, key_id, "
                                             "set_at, run_id) VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t from = 0; from < ready.rows.size(); from += chunk) {
        const std::size_t to = std::min(ready.rows.size(), from + chunk);
        run(database, "BEGIN IMMEDIATE");
        for (std::size_t i = from; i < to; ++i) {
            sqlite3_bind_int64(account, 1, ready.rows[i].accountId);
            bindText(account, 2, ready.rows[i].location);
            bindText(account, 3, ready.rows[i].customer);
            sqlite3_bind_int64(account, 4, 0);
            sqlite3_bind_int64(account, 5, 0);
            sqlite3_bind_int64(account, 6, now);
            sqlite3_bind_int64(account, 7, runId);
            step(account);
        }
        for (std::size_t i = from; i < to; ++i) {
            sqlite3_bind_int64(secret, 1, ready.rows[i].accountId);
            sqlite3_bind_text(secret, 2, kind, sizeof kind - 1, SQLITE_STATIC);
            sqlite3_bind_blob(secret, 3, ready.rows[i].sealed.data(),
                              static_cast<int>(ready.rows[i].sealed.size()), SQLITE_STATIC);
            sqlite3_bind_int64(secret, 4, keyId);
            sqlite3_bind_int64(secret, 5, now);
            sqlite3_bind_int64(secret, 6, runId);
            step(secret);
        }
        run(database, "COMMIT");
    }
    sqlite3_finalize(account);
    sqlite3_finalize(secret);
    sqlite3_close(database);
}

// --- PostgreSQL

void finish(PGconn* connection, ExecStatusType expected) {
    while (PGresult* result = PQgetResult(connection)) {
        if (PQresultStatus(result) != expected)
            qFatal("%s", PQerrorMessage(connection));
        PQclear(result);
        if (expected == PGRES_COPY_IN)
            return;
    }
}

void run(PGconn* connection, const char* sql, ExecStatusType expected = PGRES_COMMAND_OK) {
    if (PQsendQuery(connection, sql) == 0)
        qFatal("%s", PQerrorMessage(connection));
    finish(connection, expected);
}

/// Binary COPY, sent in blocks.
class Copy {
public:
    Copy(PGconn* connection, const char* sql)
        : m_connection(connection) {
        run(connection, sql, PGRES_COPY_IN);
        raw("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
    }
    void begin(qint16 columns) {
        if (m_size > sizeof m_buffer - 1024)
            send();
        number(columns);
    }
    void bigint(std::int64_t value) {
        number(qint32{8});
        number(qint64{value});
    }
    void boolean() {
        number(qint32{1});
        raw("\0", 1);
    }
    void bytes(const void* data, std::size_t size) {
        number(static_cast<qint32>(size));
        raw(data, size);
    }
    void end() {
        number(qint16{-1});
        send();
        if (PQputCopyEnd(m_connection, nullptr) != 1)
            qFatal("%s", PQerrorMessage(m_connection));
        finish(m_connection, PGRES_COMMAND_OK);
    }

private:
    template <class Number>
    void number(Number value) {
        qToBigEndian(value, m_buffer + m_size);
        m_size += sizeof value;
    }
    void raw(const void* data, std::size_t size) {
        std::memcpy(m_buffer + m_size, data, size);
        m_size += size;
    }
    void send() {
        if (PQputCopyData(m_connection, m_buffer, static_cast<int>(m_size)) != 1)
            qFatal("%s", PQerrorMessage(m_connection));
        m_size = 0;
    }
    PGconn* m_connection;
    char m_buffer[64 * 1024];
    std::size_t m_size = 0;
};

void writePostgres(const storage::SiteUrl& url, const ReadyRows& ready) {
    std::vector<const char*> names, values;
    for (const storage::SiteUrl::Option& option : url.options) {
        names.push_back(option.name.constData());
        values.push_back(option.value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    PGconn* connection = PQconnectdbParams(names.data(), values.data(), 0);
    if (PQstatus(connection) != CONNECTION_OK)
        qFatal("%s", PQerrorMessage(connection));
    for (std::size_t from = 0; from < ready.rows.size(); from += chunk) {
        const std::size_t to = std::min(ready.rows.size(), from + chunk);
        run(connection, "BEGIN");
        Copy account(connection,
                     "COPY account (account_id, location_id, customer_id, initialized, enabled, pin_set_at,"
                     " run_id) FROM STDIN (FORMAT binary)");
        for (std::size_t i = from; i < to; ++i) {
            account.begin(7);
            account.bigint(ready.rows[i].accountId);
            account.bytes(ready.rows[i].location.data(), ready.rows[i].location.size());
            account.bytes(ready.rows[i].customer.data(), ready.rows[i].customer.size());
            account.boolean();
            account.boolean();
            account.bigint(now);
            account.bigint(runId);
        }
        account.end();
        Copy secret(connection, "COPY pin_secret (account_id, kind, sealed, key_id, set_at, run_id)"
                                " FROM STDIN (FORMAT binary)");
        for (std::size_t i = from; i < to; ++i) {
            secret.begin(6);
            secret.bigint(ready.rows[i].accountId);
            secret.bytes(kind, sizeof kind - 1);
            secret.bytes(ready.rows[i].sealed.data(), ready.rows[i].sealed.size());
            secret.bigint(keyId);
            secret.bigint(now);
            secret.bigint(runId);
        }
        secret.end();
        run(connection, "COMMIT");
    }
    PQfinish(connection);
}

} // namespace

void writeReadyRows(const storage::SiteUrl& url, const ReadyRows& ready) {
    if (url.product == storage::SiteUrl::Product::Sqlite)
        writeSqlite(url.path, ready);
    else
        writePostgres(url, ready);
}

} // namespace pindesk::bench
