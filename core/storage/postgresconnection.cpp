#include "core/storage/postgresconnection.h"
#include "core/storage/postgresbulkwriter.h"
#include "core/storage/postgreswire.h"
#include "core/storage/socketwait.h"
#include "core/storage/sqlcatalogue.h"
#include <QElapsedTimer>
#include <array>
#include <libpq-fe.h>

namespace pindesk::storage {
using namespace Qt::StringLiterals;
namespace {

ErrorCode codeOf(QByteArrayView state) {
    struct Known {
        const char* prefix;
        ErrorCode code;
    };
    static constexpr std::array known{
        Known{"23", ErrorCode::Constraint},           Known{"40", ErrorCode::Conflict},
        Known{"55P03", ErrorCode::DatabaseLocked},    Known{"57014", ErrorCode::DatabaseLocked},
        Known{"53100", ErrorCode::DiskFull},          Known{"25006", ErrorCode::DatabaseReadOnly},
        Known{"57P", ErrorCode::DatabaseUnavailable}, Known{"08", ErrorCode::DatabaseUnavailable},
        Known{"53", ErrorCode::DatabaseUnavailable},  Known{"XX00", ErrorCode::DatabaseCorrupt},
        Known{"42501", ErrorCode::NotPermitted},
    };
    for (const Known& row : known)
        if (state.startsWith(row.prefix))
            return row.code;
    return ErrorCode::StatementFailed;
}

Result<void> handleRows(const PGresult* answer, const char* statement, const RowHandler& handler) {
    if (!handler)
        return {};
    PINDESK_CHECK(checkTypes(answer, statement));
    for (int row = 0; row < PQntuples(answer); ++row)
        PINDESK_CHECK(handler(PostgresRow(answer, row)));
    return {};
}

} // namespace

void PostgresConnection::ResultDeleter::operator()(pg_result* result) const {
    PQclear(result);
}

PostgresConnection::PostgresConnection(pg_conn* connection)
    : m_connection(connection) {}

PostgresConnection::~PostgresConnection() {
    PQfinish(m_connection);
}

Result<std::unique_ptr<Connection>> PostgresConnection::open(const SiteUrl& site) {
    std::vector<const char*> names, values;
    const auto add = [&](const char* name, const char* value) {
        names.push_back(name);
        values.push_back(value);
    };
    // Defaults first: libpq takes the last of two, so that the site's own choice wins.
    add("connect_timeout", "3");
    add("application_name", "pindesk");
    add("client_encoding", "UTF8");
    add("keepalives_idle", "5");
    add("tcp_user_timeout", "10000");
    for (const SiteUrl::Option& option : site.options)
        add(option.name.constData(), option.value.constData());
    names.push_back(nullptr);
    values.push_back(nullptr);

    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(PQconnectdbParams(names.data(), values.data(), 0)));
    PGconn* handle = connection->m_connection;
    if (PQstatus(handle) != CONNECTION_OK) {
        const QString message = QString::fromUtf8(PQerrorMessage(handle)).simplified();
        const bool missing = message.contains("database"_L1) && message.contains("does not exist"_L1);
        return fail(missing ? ErrorCode::DatabaseMissing : ErrorCode::DatabaseUnavailable, site.toString(),
                    message);
    }
    PQsetNoticeReceiver(
        handle, [](void*, const PGresult*) {}, nullptr);
    // A lock is given up before the server as a whole is: that error says what is wrong.
    PINDESK_CHECK(
        connection->runScript("SET lock_timeout = '3s'; SET idle_in_transaction_session_timeout = '60s';"
                              "SET bytea_output = 'hex'; SET standard_conforming_strings = on"));
    return connection;
}

Result<void> PostgresConnection::waitForInput() {
    if (PQisBusy(m_connection) == 0)
        return {};
    QElapsedTimer waited;
    waited.start();
    do {
        const int left =
            m_patience == 0 ? -1 : static_cast<int>(std::max<qint64>(0, m_patience - waited.elapsed()));
        // What has not gone out yet must go out, or both sides wait for each other.
        const int unsent = PQflush(m_connection);
        const int ready = waitForSocket(PQsocket(m_connection), unsent == 1, left);
        if (ready < 0)
            continue;
        if (ready == 0) {
            abandon();
            return fail(ErrorCode::DatabaseUnavailable, {}, u"the server does not answer"_s);
        }
        if (PQconsumeInput(m_connection) == 0)
            return failure(nullptr, "connection");
    } while (PQisBusy(m_connection) == 1);
    return {};
}

Result<PostgresConnection::Answer> PostgresConnection::answer(QByteArrayView context) {
    Answer last;
    for (;;) {
        PINDESK_CHECK(waitForInput());
        Answer next(PQgetResult(m_connection));
        if (!next)
            break;
        const ExecStatusType status = PQresultStatus(next.get());
        const bool wasBad = last && PQresultStatus(last.get()) == PGRES_FATAL_ERROR;
        if (!wasBad)
            last = std::move(next);
        if (status == PGRES_COPY_IN)
            break;
    }
    if (!last)
        return failure(nullptr, context);
    switch (PQresultStatus(last.get())) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_COPY_IN:
    case PGRES_EMPTY_QUERY:
        return last;
    default:
        return failure(last.get(), context);
    }
}

Result<void> PostgresConnection::prepare(const char* statement) {
    const QByteArray key = QByteArray::fromRawData(statement, static_cast<qsizetype>(qstrlen(statement)));
    if (m_prepared.contains(key))
        return {};
    const auto sql = SqlCatalogue::find("postgresql"_L1, QLatin1StringView(statement));
    if (!sql)
        return fail(ErrorCode::Internal, QString::fromLatin1(statement), u"no such statement"_s);
    if (PQsendPrepare(m_connection, statement, sql->constData(), 0, nullptr) == 0)
        return failure(nullptr, statement);
    PINDESK_CHECK(answer(statement));
    m_prepared.insert(QByteArray(statement));
    return {};
}

Result<void> PostgresConnection::submit(const Question& question) {
    constexpr int binaryAnswer = 1;
    const WireParameters wire(question.parameters);
    if (PQsendQueryPrepared(m_connection, question.statement, static_cast<int>(question.parameters.size()),
                            wire.values.data(), wire.lengths.data(), wire.formats.data(), binaryAnswer) == 0)
        return failure(nullptr, question.statement);
    return {};
}

Result<std::vector<PostgresConnection::Answer>>
PostgresConnection::collect(const std::vector<Question>& questions) {
    std::vector<Answer> answers;
    answers.reserve(questions.size());
    Answer error;
    for (;;) {
        // The answers come in order, and after an error none: the next one is that of the next question.
        const char* context = questions[std::min(answers.size(), questions.size() - 1)].statement;
        PINDESK_CHECK(waitForInput());
        Answer next(PQgetResult(m_connection));
        if (!next) { // the end of one statement's answer
            if (PQstatus(m_connection) != CONNECTION_OK)
                return failure(nullptr, context);
            continue;
        }
        const ExecStatusType status = PQresultStatus(next.get());
        if (status == PGRES_PIPELINE_SYNC) {
            if (error)
                return failure(error.get(), context);
            return answers;
        }
        if (status == PGRES_FATAL_ERROR)
            error = std::move(next);
        else if (status != PGRES_PIPELINE_ABORTED)
            answers.push_back(std::move(next));
    }
}

Result<std::vector<PostgresConnection::Answer>>
PostgresConnection::exchange(const std::vector<Question>& questions) {
    if (!isAlive())
        return fail(ErrorCode::DatabaseUnavailable, {}, u"connection lost"_s);
    for (const Question& question : questions)
        PINDESK_CHECK(prepare(question.statement));
    const char* context = questions.back().statement;
    if (questions.size() == 1) {
        PINDESK_CHECK(submit(questions.front()));
        PINDESK_TRY(Answer only, answer(context));
        std::vector<Answer> answers;
        answers.push_back(std::move(only));
        return answers;
    }
    if (PQenterPipelineMode(m_connection) == 0)
        return failure(nullptr, context);
    for (const Question& question : questions)
        PINDESK_CHECK(submit(question));
    if (PQpipelineSync(m_connection) == 0)
        return failure(nullptr, context);
    auto answers = collect(questions);
    PQexitPipelineMode(m_connection);
    return answers;
}

Result<std::vector<PostgresConnection::Answer>> PostgresConnection::exchangeQueue() {
    auto answers = exchange(m_queue);
    m_queue.clear();
    return answers;
}

Result<void> PostgresConnection::send(const char* statement, std::span<const Value> parameters) {
    m_queue.push_back({statement, {parameters.begin(), parameters.end()}, {}});
    return {};
}

Result<std::int64_t> PostgresConnection::run(const char* statement, std::span<const Value> parameters,
                                             const RowHandler& handler) {
    PINDESK_CHECK(send(statement, parameters));
    PINDESK_TRY(const auto answers, exchangeQueue());
    PINDESK_CHECK(handleRows(answers.back().get(), statement, handler));
    return QByteArray(PQcmdTuples(answers.back().get())).toLongLong();
}

Result<void> PostgresConnection::runAll(std::vector<Question> questions) {
    const std::size_t waiting = m_queue.size();
    std::move(questions.begin(), questions.end(), std::back_inserter(m_queue));
    const auto queue = std::exchange(m_queue, {});
    PINDESK_TRY(const auto answers, exchange(queue));
    for (std::size_t i = waiting; i < queue.size(); ++i)
        PINDESK_CHECK(handleRows(answers[i].get(), queue[i].statement, queue[i].handler));
    return {};
}

Result<std::unique_ptr<BulkWriter>> PostgresConnection::bulkWriter(const char* table,
                                                                   std::vector<BulkColumn> columns) {
    QByteArray names;
    for (const BulkColumn& column : columns)
        names += (names.isEmpty() ? "\"" : ", \"") + QByteArray(column.name) + '"';
    const QByteArray sql = "COPY " + QByteArray(table) + " (" + names + ") FROM STDIN (FORMAT binary)";
    if (!m_queue.empty())
        PINDESK_CHECK(exchangeQueue()); // COPY travels alone
    if (PQsendQuery(m_connection, sql.constData()) == 0)
        return failure(nullptr, table);
    PINDESK_CHECK(answer(table));
    return std::make_unique<PostgresBulkWriter>(*this, QByteArray(table), std::move(columns));
}

Result<std::vector<AccountId>> PostgresConnection::changes(Milliseconds wait) {
    if (!std::exchange(m_isListening, true))
        PINDESK_CHECK(runScript("LISTEN account_changed"));
    std::vector<AccountId> changed;
    const auto take = [&]() -> Result<void> {
        if (PQconsumeInput(m_connection) == 0)
            return failure(nullptr, "notices");
        while (PGnotify* const notice = PQnotifies(m_connection)) {
            changed.emplace_back(QByteArrayView(notice->extra).toLongLong());
            PQfreemem(notice);
        }
        return {};
    };
    PINDESK_CHECK(take());
    if (!changed.empty() || wait == 0)
        return changed;
    if (waitForSocket(PQsocket(m_connection), false, static_cast<int>(wait)) > 0)
        PINDESK_CHECK(take());
    return changed;
}

Result<void> PostgresConnection::runScript(const QByteArray& sql) {
    if (!isAlive())
        return fail(ErrorCode::DatabaseUnavailable, {}, u"connection lost"_s);
    if (!m_queue.empty())
        PINDESK_CHECK(exchangeQueue());
    if (PQsendQuery(m_connection, sql.constData()) == 0)
        return failure(nullptr, sql);
    PINDESK_CHECK(answer(sql));
    return {};
}

Result<void> PostgresConnection::begin() {
    return send("transaction_begin", {});
}

Result<void> PostgresConnection::commit(std::int64_t operation) {
    if (PQtransactionStatus(m_connection) == PQTRANS_INERROR) { // the server would roll back and call it done
        rollback();
        return fail(ErrorCode::Internal, {}, u"commit of a failed transaction"_s);
    }
    if (operation != 0)
        PINDESK_CHECK(enqueue("operation_insert", {operation}));
    auto done = execute("transaction_commit");
    if (!done) {
        rollback();
        return fail(done.error());
    }
    return {};
}

void PostgresConnection::rollback() {
    m_queue.clear(); // what was not sent need not be taken back
    if (inTransaction())
        (void)runScript("ROLLBACK");
}

bool PostgresConnection::inTransaction() const {
    const PGTransactionStatusType status = PQtransactionStatus(m_connection);
    return !m_queue.empty() || (isAlive() && (status == PQTRANS_INTRANS || status == PQTRANS_INERROR));
}

QByteArray PostgresConnection::migrationText(QByteArray text) const {
    return text.replace("{blob}", "bytea").replace("{key}", "text COLLATE \"C\"").replace("{clustered}", "");
}

Result<bool> PostgresConnection::isEmpty() {
    PINDESK_TRY(const auto tables, number("schema_table_count"));
    return tables == 0;
}

Result<void> PostgresConnection::lockForMigration() {
    PINDESK_CHECK(number("migration_lock"));
    return {};
}

QString PostgresConnection::version() const {
    const int number = PQserverVersion(m_connection);
    return u"PostgreSQL %1.%2"_s.arg(number / 10000).arg(number % 10000);
}

bool PostgresConnection::isAlive() const {
    return !m_abandoned && PQstatus(m_connection) == CONNECTION_OK;
}

void PostgresConnection::abandon() {
    m_abandoned = true;
}

tl::unexpected<Error> PostgresConnection::failure(const pg_result* result, QByteArrayView context) const {
    constexpr qsizetype longestContext = 60;
    QString detail = QString::fromUtf8(context.first(std::min(context.size(), longestContext))).simplified();
    const char* state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (state == nullptr || PQstatus(m_connection) != CONNECTION_OK)
        return fail(ErrorCode::DatabaseUnavailable, {}, detail + u": connection lost"_s);
    // The message may quote a value, but for defects of our own SQL (class 42).
    detail += u": "_s + QLatin1StringView(state);
    if (QByteArrayView(state).startsWith("42"))
        detail += u' ' + QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    if (const char* constraint = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME))
        detail += u' ' + QString::fromUtf8(constraint);
    return fail(codeOf(state), {}, detail);
}

} // namespace pindesk::storage
