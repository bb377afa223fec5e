#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/bulkwriter.h"
#include "core/storage/siteurl.h"
#include "core/storage/value.h"
#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <vector>

namespace pindesk::storage {

using RowHandler = std::function<Result<void>(const Row&)>;

/// A statement with its parameters, and what is done with its rows (nothing when empty).
struct Question {
    const char* statement;
    std::vector<Value> parameters;
    RowHandler handler;
};

/// One connection to a site's database, used by one thread. Statements are named by their file in
/// resources/sql and prepared on first use. Parameters are bound, never spliced into the text, and never
/// appear in an error.
class Connection {
public:
    /// `Existing` never makes a file; `Create` makes a new, private one and refuses one that is there.
    enum class Mode { Existing, Create };
    /// DatabaseMissing, DatabaseForeign, DatabaseReadOnly, DatabaseUnavailable …
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const SiteUrl& site,
                                                                  Mode mode = Mode::Existing);
    virtual ~Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    using Parameters = std::initializer_list<Value>;

    /// Runs a statement that gives no rows; the value is the number of rows changed.
    [[nodiscard]] Result<std::int64_t> execute(const char* statement, Parameters parameters = {}) {
        return run(statement, {parameters.begin(), parameters.size()}, {});
    }
    /// Runs a statement whose answer nobody waits for: on a server it travels with the next one, which then
    /// fails in its place. Saves a round trip each.
    [[nodiscard]] Result<void> enqueue(const char* statement, Parameters parameters = {}) {
        return send(statement, {parameters.begin(), parameters.size()});
    }
    /// Asks several statements in one round trip, in this order; no handler is called unless all succeed.
    [[nodiscard]] Result<void> ask(std::vector<Question> questions) { return runAll(std::move(questions)); }
    /// Calls `handler` with each row as it comes.
    [[nodiscard]] Result<void> forEach(const char* statement, Parameters parameters,
                                       const RowHandler& handler) {
        PINDESK_CHECK(run(statement, {parameters.begin(), parameters.size()}, handler));
        return {};
    }
    /// All rows, each made by `make(const Row&)`.
    template <class Make>
    [[nodiscard]] auto rows(const char* statement, Parameters parameters, Make make)
        -> Result<std::vector<std::invoke_result_t<Make, const Row&>>> {
        std::vector<std::invoke_result_t<Make, const Row&>> found;
        PINDESK_CHECK(forEach(statement, parameters, [&](const Row& row) -> Result<void> {
            found.push_back(make(row));
            return {};
        }));
        return found;
    }
    /// The first row, or none.
    template <class Make>
    [[nodiscard]] auto row(const char* statement, Parameters parameters, Make make)
        -> Result<std::optional<std::invoke_result_t<Make, const Row&>>> {
        std::optional<std::invoke_result_t<Make, const Row&>> found;
        PINDESK_CHECK(forEach(statement, parameters, [&](const Row& row) -> Result<void> {
            if (!found)
                found.emplace(make(row));
            return {};
        }));
        return found;
    }
    /// The number in the first column of the first row; 0 when there is no row.
    [[nodiscard]] Result<std::int64_t> number(const char* statement, Parameters parameters = {}) {
        PINDESK_TRY(auto found, row(statement, parameters, [](const Row& r) { return r.integer(0); }));
        return found.value_or(0);
    }

    /// The database's clock.
    [[nodiscard]] Result<Milliseconds> now() { return number("clock_now"); }

    /// Writes many rows into one table, inside the transaction that is open. One at a time.
    [[nodiscard]] virtual Result<std::unique_ptr<BulkWriter>> bulkWriter(const char* table,
                                                                         std::vector<BulkColumn> columns) = 0;
    /// Bulk work in many transactions: they are flushed to the disk together. A machine that loses power may
    /// then lose the last of them, whole ones; the first commit after `false` makes all of them safe, and so
    /// does a commit of any other connection, which is as safe as ever itself. Not inside a transaction.
    [[nodiscard]] virtual Result<void> setBulk(bool /*isBulk*/) { return {}; }
    /// Runs SQL that is no catalogue statement: migrations, maintenance.
    [[nodiscard]] virtual Result<void> runScript(const QByteArray& sql) = 0;

    [[nodiscard]] virtual Result<void> begin() = 0;
    /// `operation` identifies the transaction where the answer to its commit can be lost; 0 for none.
    [[nodiscard]] virtual Result<void> commit(std::int64_t operation = 0) = 0;
    virtual void rollback() = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;

    /// Which PIN records other connections changed since the last call; `AccountId()` for any when the
    /// database does not tell. Waits up to `wait` for the first. The first call begins the watching.
    [[nodiscard]] virtual Result<std::vector<AccountId>> changes(Milliseconds wait) = 0;

    /// How long to wait for an answer of the server, in milliseconds; 0: for ever (bulk work).
    virtual void setPatience(int milliseconds) = 0;

    [[nodiscard]] virtual const char* dialect() const = 0; ///< `sqlite` or `postgresql`
    [[nodiscard]] virtual bool groupsCommits() const = 0;  ///< the server shares flushes by itself
    [[nodiscard]] virtual QByteArray migrationText(QByteArray text) const = 0; ///< types by their names here
    [[nodiscard]] virtual Result<void> markAsOurs() = 0;                       ///< after the first migration
    [[nodiscard]] virtual Result<bool> isEmpty() = 0;                          ///< no table of anybody's
    [[nodiscard]] virtual Result<void> lockForMigration() = 0;
    /// Damage found by the database's own check, empty when whole; slow.
    [[nodiscard]] virtual Result<QStringList> checkIntegrity() = 0;
    [[nodiscard]] virtual QString version() const = 0; ///< product and version, for `doctor`
    [[nodiscard]] virtual bool isAlive() const = 0;    ///< false once the connection is known to be lost

protected:
    Connection() = default;
    [[nodiscard]] virtual Result<std::int64_t> run(const char* statement, std::span<const Value> parameters,
                                                   const RowHandler& handler) = 0;
    [[nodiscard]] virtual Result<void> send(const char* statement, std::span<const Value> parameters) {
        PINDESK_CHECK(run(statement, parameters, {}));
        return {};
    }
    // NOLINTNEXTLINE(performance-unnecessary-value-param): it is the other database that keeps them
    [[nodiscard]] virtual Result<void> runAll(std::vector<Question> questions) {
        for (const Question& question : questions)
            PINDESK_CHECK(run(question.statement, question.parameters, question.handler));
        return {};
    }
};

} // namespace pindesk::storage
