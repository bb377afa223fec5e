#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlcatalogue.h"
#include "core/storage/sqlitebulkwriter.h"
#include "core/storage/vectorregisters.h"
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>
#include <sqlite3.h>

namespace pindesk::storage {
using namespace Qt::StringLiterals;
namespace {

constexpr int applicationId = 0x50446b31; // "PDk1", in the file's header
constexpr int longestWaitForLock = 10'000;

ErrorCode codeOf(int sqliteCode) {
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::DatabaseLocked;
    case SQLITE_CORRUPT:
        return ErrorCode::DatabaseCorrupt;
    case SQLITE_NOTADB:
        return ErrorCode::DatabaseForeign;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::DatabaseReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return ErrorCode::DatabaseUnavailable;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Constraint;
    default:
        return ErrorCode::StatementFailed;
    }
}

// SQLite's own handler backs off to 100 ms, and among several busy desks the one that waits longest then
// waits for ever. Short random sleeps give each the same chance.
int waitForLock(void*, int attempt) {
    constexpr int averageMicroseconds = 2'000;
    if (attempt > longestWaitForLock * 1000 / averageMicroseconds)
        return 0;
    QThread::usleep(QRandomGenerator::global()->bounded(500u, 2u * averageMicroseconds - 500u));
    return 1;
}

class SqliteRow final : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* statement)
        : m_statement(statement) {}
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QByteArrayView view(int column) const override {
        // Looked up once. The connection has no mutex: its values need no protection.
        sqlite3_value* const value = sqlite3_column_value(m_statement, column);
        const void* data = sqlite3_value_blob(value);
        return {static_cast<const char*>(data), sqlite3_value_bytes(value)};
    }

private:
    sqlite3_stmt* m_statement;
};

struct Binder {
    sqlite3_stmt* statement;
    int index;
    int operator()(Value::Null) const { return sqlite3_bind_null(statement, index); }
    int operator()(std::int64_t number) const { return sqlite3_bind_int64(statement, index, number); }
    int operator()(const Utf8& text) const {
        return sqlite3_bind_text64(statement, index, text.bytes.constData(),
                                   static_cast<sqlite3_uint64>(text.bytes.size()), SQLITE_STATIC,
                                   SQLITE_UTF8);
    }
    int operator()(const QByteArray& blob) const {
        if (blob.isEmpty()) // a null pointer would bind NULL
            return sqlite3_bind_zeroblob(statement, index, 0);
        return sqlite3_bind_blob64(statement, index, blob.constData(),
                                   static_cast<sqlite3_uint64>(blob.size()), SQLITE_STATIC);
    }
};

Result<void> makePrivateFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(file.exists() ? ErrorCode::DatabaseExists : ErrorCode::DatabaseUnavailable, path,
                    file.errorString());
    return {};
}

} // namespace

SqliteConnection::SqliteConnection(sqlite3* database, QString path)
    : m_database(database)
    , m_path(std::move(path)) {}

SqliteConnection::~SqliteConnection() {
    m_checkpointer.reset();
    for (sqlite3_stmt* statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

Result<std::unique_ptr<Connection>> SqliteConnection::open(const SiteUrl& site, Mode mode) {
    const QFileInfo file(site.path);
    if (mode == Mode::Create && !file.exists())
        PINDESK_CHECK(makePrivateFile(site.path));
    if (!file.exists())
        return fail(ErrorCode::DatabaseMissing, site.path);
    if (!file.isFile())
        return fail(ErrorCode::DatabaseForeign, site.path, u"not a file"_s);

    sqlite3* handle = nullptr;
    const int opened =
        sqlite3_open_v2(site.path.toUtf8().constData(), &handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(handle, site.path));
    if (opened != SQLITE_OK)
        return connection->failure(opened, site.path);
    // SQLite falls back to reading when it may not write; a desk that cannot audit must not work at all.
    if (sqlite3_db_readonly(handle, "main") == 1)
        return fail(ErrorCode::DatabaseReadOnly, site.path);
    if (mode == Mode::Existing)
        PINDESK_CHECK(connection->checkIdentity());
    PINDESK_CHECK(connection->configure());
    if (const int code = connection->m_rows.install(handle))
        return connection->failure(code, u"waiting_rows"_s);
    return connection;
}

Result<void> SqliteConnection::checkIdentity() {
    sqlite3_busy_handler(m_database, waitForLock, nullptr);
    int id = 0;
    const auto readId = [](void* target, int, char** values, char**) {
        *static_cast<int*>(target) = QByteArray(values[0]).toInt();
        return 0;
    };
    const int code = sqlite3_exec(m_database, "PRAGMA application_id", readId, &id, nullptr);
    if (code != SQLITE_OK)
        return failure(code, u"application_id"_s);
    if (id != applicationId)
        return fail(ErrorCode::DatabaseForeign, {}, u"not a PinDesk site"_s);
    return {};
}

Result<void> SqliteConnection::configure() {
    sqlite3_busy_handler(m_database, waitForLock, nullptr);
    // WAL: one flush a commit, readers never wait. FULL: the flush happens before the desk is told "done".
    return runScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                     "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = FAST;"
                     "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000");
}

Result<sqlite3_stmt*> SqliteConnection::prepared(const char* statement) {
    const QByteArray key = QByteArray::fromRawData(statement, static_cast<qsizetype>(qstrlen(statement)));
    if (const auto found = m_statements.constFind(key); found != m_statements.constEnd())
        return *found;
    std::optional<QByteArray> sql = SqlCatalogue::find("sqlite"_L1, QLatin1StringView(statement));
    if (!sql)
        return fail(ErrorCode::Internal, QString::fromLatin1(statement), u"no such statement"_s);
    sql->replace('$', '?');
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v3(m_database, sql->constData(), static_cast<int>(sql->size()),
                                        SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (code != SQLITE_OK)
        return failure(code, QLatin1StringView(statement) + u": "_s +
                                 QString::fromUtf8(sqlite3_errmsg(m_database)));
    m_statements.insert(QByteArray(statement), made);
    return made;
}

Result<std::int64_t> SqliteConnection::run(const char* name, std::span<const Value> parameters,
                                           const RowHandler& handler) {
    PINDESK_TRY(sqlite3_stmt * statement, prepared(name));
    for (std::size_t i = 0; i < parameters.size(); ++i)
        if (const int code = std::visit(Binder{statement, static_cast<int>(i) + 1}, parameters[i].get()))
            return failure(code, QString::fromLatin1(name));

    clearVectorRegisters();
    const SqliteRow row(statement);
    Result<void> handled;
    int code = SQLITE_OK;
    while (handled && (code = sqlite3_step(statement)) == SQLITE_ROW)
        if (handler)
            handled = handler(row);
    const std::int64_t changed = sqlite3_changes64(m_database);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (!handled)
        return fail(handled.error());
    if (code != SQLITE_DONE)
        return failure(code, QString::fromLatin1(name));
    return changed;
}

Result<std::unique_ptr<BulkWriter>> SqliteConnection::bulkWriter(const char* table,
                                                                 std::vector<BulkColumn> columns) {
    QByteArray names, places;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        names += (i == 0 ? "\"" : ", \"") + QByteArray(columns[i].name) + '"';
        places += (i == 0 ? "c" : ", c") + QByteArray::number(i);
    }
    // FAIL: the transaction around it takes back what was inserted; SQLite need not be able to, row by row.
    const QByteArray sql = "INSERT OR FAIL INTO " + QByteArray(table) + " (" + names + ") SELECT " + places +
                           " FROM waiting_rows";
    sqlite3_stmt*& statement = m_statements[sql];
    if (statement == nullptr)
        if (const int code = sqlite3_prepare_v3(m_database, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT,
                                                &statement, nullptr))
            return failure(code, QString::fromLatin1(table));
    m_rows.start(static_cast<int>(columns.size()));
    return std::make_unique<SqliteBulkWriter>(
        statement, m_rows, [this, where = QString::fromLatin1(table)](int code) -> Result<void> {
            return failure(code, where);
        });
}

Result<void> SqliteConnection::setBulk(bool isBulk) {
    if (!m_checkpointer) // it stays: nobody waits for what it does
        m_checkpointer = std::make_unique<SqliteCheckpointer>(m_database, m_path);
    return runScript(isBulk ? "PRAGMA synchronous = NORMAL" : "PRAGMA synchronous = FULL");
}

// The data version tells only whether another connection wrote anything.
Result<std::vector<AccountId>> SqliteConnection::changes(Milliseconds wait) {
    const auto hasChanged = [this]() -> Result<bool> {
        PINDESK_TRY(const auto version, number("data_version"));
        const auto before = std::exchange(m_dataVersion, version);
        return before.has_value() && *before != version;
    };
    PINDESK_TRY(bool isChanged, hasChanged());
    if (!isChanged && wait > 0) {
        QThread::msleep(static_cast<unsigned long>(wait));
        PINDESK_TRY(isChanged, hasChanged());
    }
    return isChanged ? std::vector<AccountId>{AccountId()} : std::vector<AccountId>();
}

Result<void> SqliteConnection::runScript(const QByteArray& sql) {
    const int code = sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(code, QString::fromUtf8(sqlite3_errmsg(m_database)));
    return {};
}

Result<void> SqliteConnection::begin() {
    // IMMEDIATE: a transaction that reads first and writes later could otherwise fail half-way, unretryable.
    PINDESK_CHECK(execute("transaction_begin"));
    return {};
}

Result<void> SqliteConnection::commit(std::int64_t /*operation: it commits in this process*/) {
    auto done = execute("transaction_commit");
    if (!done) {
        rollback();
        return fail(done.error());
    }
    return {};
}

void SqliteConnection::rollback() {
    if (inTransaction())
        sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool SqliteConnection::inTransaction() const {
    return sqlite3_get_autocommit(m_database) == 0;
}

QByteArray SqliteConnection::migrationText(QByteArray text) const {
    return text.replace("{blob}", "blob")
        .replace("{key}", "text")
        .replace("{clustered}", "WITHOUT ROWID")
        .replace("bigint PRIMARY KEY", "integer PRIMARY KEY");
}

Result<void> SqliteConnection::markAsOurs() {
    return runScript("PRAGMA application_id = " + QByteArray::number(applicationId));
}

Result<bool> SqliteConnection::isEmpty() {
    PINDESK_TRY(const auto tables, number("schema_table_count"));
    return tables == 0;
}

Result<QStringList> SqliteConnection::checkIntegrity() {
    PINDESK_TRY(const auto lines, rows("integrity_check", {}, [](const Row& row) { return row.text(0); }));
    QStringList problems(lines.begin(), lines.end());
    problems.removeAll(u"ok"_s);
    return problems;
}

QString SqliteConnection::version() const {
    return u"SQLite "_s + QLatin1StringView(sqlite3_libversion());
}

tl::unexpected<Error> SqliteConnection::failure(int code, const QString& context) const {
    // errstr is the code's own text; errmsg may quote a value and stays out, but for SQL that is ours.
    return fail(codeOf(code), {},
                context + u": "_s + QLatin1StringView(sqlite3_errstr(code)) + u" ("_s +
                    QString::number(code) + u')');
}

} // namespace pindesk::storage
