#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

namespace pindesk::storage {
using namespace Qt::StringLiterals;
namespace {

constexpr int mostCollisions = 20;

std::int64_t newOperationId() {
    return static_cast<std::int64_t>(QRandomGenerator::system()->generate64() >> 1);
}

Result<std::unique_ptr<Connection>> connectChecked(const SiteUrl& site, Database::Check check,
                                                   Connection::Mode mode) {
    PINDESK_TRY(auto connection, Connection::open(site, mode));
    if (check == Database::Check::Schema)
        PINDESK_CHECK(Migrator(*connection).requireCurrent());
    return connection;
}

} // namespace

struct Database::Attempt {
    Result<void> result;
    bool committing = false; ///< the error came from COMMIT: it may have happened
};

Database::Database(SiteUrl site, Check check, std::unique_ptr<Connection> connection)
    : m_site(std::move(site))
    , m_check(check)
    , m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const SiteUrl& site, Check check, Connection::Mode mode) {
    PINDESK_TRY(auto connection, connectChecked(site, check, mode));
    return Database(site, check, std::move(connection));
}

void Database::setPatience(Milliseconds patience) {
    m_patience = patience;
    m_answerPatience = static_cast<int>(patience / 2); // the other half is for connecting anew
    m_connection->setPatience(*m_answerPatience);
}

Result<void> Database::reopen(QDeadlineTimer until) {
    QElapsedTimer tried;
    for (unsigned long pause = 50;; pause = std::min(pause * 2, 1000ul)) {
        tried.start();
        auto connection = connectChecked(m_site, m_check, Connection::Mode::Existing);
        if (connection) {
            m_connection = std::move(*connection);
            if (m_answerPatience)
                m_connection->setPatience(*m_answerPatience);
            return {};
        }
        // A server that restarts refuses for a while; everything else will not mend itself. One that does not
        // even refuse will not do so in less time than it just had.
        if (connection.error().code != ErrorCode::DatabaseUnavailable ||
            until.remainingTime() <= std::max(static_cast<qint64>(pause), tried.elapsed()))
            return fail(connection.error());
        QThread::msleep(pause);
    }
}

Database::Attempt Database::tryWrite(const WriteBody& body, std::int64_t operation) {
    if (auto begun = m_connection->begin(); !begun)
        return {begun};
    Transaction transaction(*m_connection, m_moment);
    if (const auto done = body(transaction); !done) {
        m_connection->rollback();
        return {done};
    }
    return {m_connection->commit(operation), true};
}

Result<void> Database::runWrite(const WriteBody& body) {
    if (m_inGroup)
        return runInGroup(body);
    std::int64_t operation = newOperationId();
    const QDeadlineTimer until(m_patience);
    for (int collisions = 0;;) {
        const Attempt attempt = tryWrite(body, operation);
        if (attempt.result)
            return {};
        const ErrorCode code = attempt.result.error().code;
        if (code == ErrorCode::Conflict && ++collisions < mostCollisions) {
            QThread::msleep(QRandomGenerator::global()->bounded(1u, 10u * static_cast<unsigned>(collisions)));
            continue;
        }
        if (code != ErrorCode::DatabaseUnavailable || m_connection->isAlive())
            return attempt.result;
        PINDESK_CHECK(reopen(until));
        if (attempt.committing) {
            // A commit still under way on the server's side holds the row: the insert of the same id, which
            // asks the same question, waits for it, where a plain look would not see it yet.
            PINDESK_TRY(const auto missing, m_connection->execute("operation_probe", {operation}));
            if (missing == 0)
                return {};
            // The row stays: should the server come to that transaction only now, it will run into it.
            operation = newOperationId();
        }
        if (until.hasExpired()) // the server is there, and each time too slow
            return attempt.result;
    }
}

Result<void> Database::runInGroup(const WriteBody& body) {
    PINDESK_CHECK(m_connection->runScript("SAVEPOINT member"));
    Transaction transaction(*m_connection, m_moment);
    auto done = body(transaction);
    if (!m_connection->inTransaction()) // the database gave the whole group up, e.g. no room left
        return fail(done ? Error{ErrorCode::StatementFailed, {}, u"group rolled back"_s} : done.error());
    if (!done)
        PINDESK_CHECK(m_connection->runScript("ROLLBACK TO member"));
    PINDESK_CHECK(m_connection->runScript("RELEASE member"));
    return done;
}

Result<void> Database::runRead(const ReadBody& body) {
    const QDeadlineTimer until(m_patience);
    for (;;) {
        auto done = body(*m_connection);
        if (done || done.error().code != ErrorCode::DatabaseUnavailable || m_connection->isAlive() ||
            m_inGroup)
            return done;
        PINDESK_CHECK(reopen(until));
        if (until.hasExpired())
            return done;
    }
}

Result<void> Database::beginGroup() {
    PINDESK_CHECK(m_connection->begin());
    m_inGroup = true;
    return {};
}

Result<void> Database::endGroup() {
    m_inGroup = false;
    if (!m_connection->inTransaction())
        return fail(ErrorCode::StatementFailed, {}, u"group rolled back"_s);
    return m_connection->commit();
}

} // namespace pindesk::storage
