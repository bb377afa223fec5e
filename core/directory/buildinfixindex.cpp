#include "core/directory/buildinfixindex.h"
#include "core/audit/audittrail.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/infixtable.h"
#include "core/storage/database.h"
#include <QElapsedTimer>
#include <QThread>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Transaction;
using End = BuildInfixIndexOutcome::End;
namespace {

// Written in less time than a desk notices, on SQLite, where it keeps the others waiting.
constexpr std::int64_t accountsPerStep = 4'096;
// As the parts of the table on PostgreSQL.
constexpr std::int64_t accountsPerPart = 131'072;
constexpr unsigned long pauseForDesks = 1'000; // microseconds
constexpr int mostLockedTries = 60;

std::int64_t partOf(std::int64_t account) {
    return (account - 1) / accountsPerPart;
}

class Build {
public:
    Build(storage::Database& database, const audit::Session& session, const InfixProgress& onProgress,
          std::stop_token stop)
        : m_database(database)
        , m_session(session)
        , m_onProgress(onProgress)
        , m_stop(std::move(stop)) {}

    [[nodiscard]] Result<BuildInfixIndexOutcome> run();

private:
    [[nodiscard]] Result<void> readState();
    [[nodiscard]] Result<bool> provide();
    [[nodiscard]] Result<bool> advance();
    [[nodiscard]] Result<void> indexPart(std::int64_t part);
    [[nodiscard]] Result<bool> complete();
    [[nodiscard]] Result<void> write(const std::function<Result<void>(Transaction&)>& body);

    storage::Database& m_database;
    const audit::Session& m_session;
    const InfixProgress& m_onProgress;
    const std::stop_token m_stop;
    BuildInfixIndexOutcome m_outcome;
};

Result<BuildInfixIndexOutcome> Build::run() {
    QElapsedTimer clock;
    clock.start();
    PINDESK_CHECK(readState());
    bool isOver = m_outcome.state.isWhole();
    if (!isOver) {
        PINDESK_TRY(const bool isPossible, provide());
        m_outcome.end = isPossible ? End::Whole : End::NotPossible;
        isOver = !isPossible;
        // Not earlier: see importDirectory.
        PINDESK_CHECK(m_database.connection().setBulk(!isOver));
    }
    while (!isOver) {
        if (m_stop.stop_requested()) {
            m_outcome.end = End::Stopped;
            break;
        }
        PINDESK_TRY(const bool isAtEnd, advance());
        if (m_onProgress)
            m_onProgress(m_outcome.state);
        if (isAtEnd) {
            PINDESK_TRY(isOver, complete());
        }
    }
    PINDESK_CHECK(readState());
    m_outcome.seconds = static_cast<double>(clock.elapsed()) / 1000;
    return std::move(m_outcome);
}

Result<void> Build::readState() {
    PINDESK_TRY(m_outcome.state, m_database.read([&](Connection& connection) -> Result<InfixState> {
        PINDESK_CHECK(audit::authorize(connection, m_session, Right::ImportDirectory));
        return readInfixState(connection);
    }));
    return {};
}

/// False when the database cannot have the index.
Result<bool> Build::provide() {
    if (m_outcome.state.isPossible)
        return true;
    const auto provided = write([](Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(transaction->execute("directory_infix_provide"));
        return {};
    });
    if (provided)
        return true;
    if (provided.error().code == ErrorCode::DatabaseUnavailable ||
        provided.error().code == ErrorCode::DatabaseLocked)
        return fail(provided.error());
    m_outcome.obstacle = provided.error();
    return false;
}

/// One step; true when it came to the last account.
Result<bool> Build::advance() {
    std::int64_t from = 0, to = 0, added = 0;
    PINDESK_CHECK(write([&](Transaction& transaction) -> Result<void> {
        added = 0;
        PINDESK_TRY(from, transaction->number("directory_index_lock"));
        PINDESK_TRY(const auto last, transaction->number("directory_account_last"));
        m_outcome.state.last = AccountId(last);
        to = std::min({from + accountsPerStep, (partOf(from + 1) + 1) * accountsPerPart, last});
        if (to <= from)
            return {};
        PINDESK_CHECK(transaction->number("directory_infix_make_part", {partOf(to)}));
        std::vector<FoundAccount> accounts;
        PINDESK_CHECK(forEachAccount(transaction.connection(), AccountId(from), AccountId(to),
                                     [&](const FoundAccount& account) -> Result<void> {
                                         accounts.push_back(account);
                                         return {};
                                     }));
        InfixWriter writer(transaction);
        for (const FoundAccount& account : accounts)
            PINDESK_CHECK(writer.add(account.id, account.row));
        PINDESK_CHECK(writer.finish());
        added = static_cast<std::int64_t>(accounts.size());
        PINDESK_CHECK(transaction->execute("directory_index_advance", {to}));
        return {};
    }));
    m_outcome.added += added;
    const std::int64_t at = std::max(from, to);
    m_outcome.state.indexedTo = AccountId(at);
    const bool isAtEnd = at >= m_outcome.state.last.value();
    if (at > 0 && (isAtEnd || at % accountsPerPart == 0))
        PINDESK_CHECK(indexPart(partOf(at)));
    return isAtEnd;
}

Result<void> Build::indexPart(std::int64_t part) {
    return write([&](Transaction& transaction) -> Result<void> {
        PINDESK_CHECK(transaction->number("directory_infix_index_part", {part}));
        return {};
    });
}

/// False when an import has added accounts meanwhile.
Result<bool> Build::complete() {
    bool isComplete = false;
    PINDESK_CHECK(m_database.connection().setBulk(false));
    PINDESK_CHECK(write([&](Transaction& transaction) -> Result<void> {
        PINDESK_TRY(const auto completed, transaction->execute("directory_index_complete"));
        isComplete = completed > 0;
        if (!isComplete)
            return {};
        PINDESK_CHECK(transaction->execute("directory_analyze"));
        return audit::append(
            transaction, m_session,
            {u"directory_indexed"_s, {}, {}, {}, QJsonObject{{u"accounts"_s, qint64{m_outcome.added}}}});
    }));
    return isComplete;
}

/// In a transaction of its own, with the right looked at in each. An import, or another build, may hold a
/// lock for longer than a desk would wait.
Result<void> Build::write(const std::function<Result<void>(Transaction&)>& body) {
    for (int tries = 1;; ++tries) {
        const auto done = m_database.write([&](Transaction& transaction) -> Result<void> {
            PINDESK_CHECK(audit::authorize(transaction.connection(), m_session, Right::ImportDirectory));
            return body(transaction);
        });
        if (!m_database.connection().groupsCommits())
            QThread::usleep(pauseForDesks); // one writer that comes back at once would keep the desks waiting
        if (done || done.error().code != ErrorCode::DatabaseLocked || tries == mostLockedTries)
            return done;
    }
}

} // namespace

Result<BuildInfixIndexOutcome> buildInfixIndex(const storage::SiteUrl& site, const audit::Session& session,
                                               const InfixProgress& onProgress, std::stop_token stop) {
    PINDESK_TRY(auto database, storage::Database::open(site));
    database.connection().setPatience(0);
    return Build(database, session, onProgress, std::move(stop)).run();
}

} // namespace pindesk::directory
