#pragma once
#include "core/storage/transaction.h"
#include <QDeadlineTimer>

namespace pindesk::storage {

/// A site's database as one thread uses it: a connection that is opened anew when it is lost, and
/// transactions that are begun, committed, retried and settled in one place.
class Database {
public:
    enum class Check { Schema, Nothing };

    /// Opens the database. With Check::Schema: DatabaseOld when it needs `migrate`, DatabaseNew when it is
    /// newer than this program, DatabaseForeign when it is not ours.
    [[nodiscard]] static Result<Database> open(const SiteUrl& site, Check check = Check::Schema,
                                               Connection::Mode mode = Connection::Mode::Existing);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs `body(Transaction&)`, which returns a Result, in a write transaction: committed when it gives a
    /// value, rolled back when it gives an error. `body` may run more than once (two transactions collided,
    /// the connection was lost) and must not change anything outside the database. When the answer to a
    /// commit is lost, the operation id tells whether it happened; a value is never given for a write that
    /// did not happen, nor is a write done twice. Once lost, the connection is tried for `patience`.
    template <class Body>
    [[nodiscard]] auto write(Body&& body) -> std::invoke_result_t<Body&, Transaction&> {
        return outcomeOf<Transaction>(body, [this](const WriteBody& work) { return runWrite(work); });
    }

    /// Runs `body(Connection&)`, which reads only; repeated when the connection is lost.
    template <class Body>
    [[nodiscard]] auto read(Body&& body) -> std::invoke_result_t<Body&, Connection&> {
        return outcomeOf<Connection>(body, [this](const ReadBody& work) { return runRead(work); });
    }

    /// A group of writes that share one commit, and so one flush (SQLite). Each write inside keeps its own
    /// fate; nothing has happened until endGroup() says so.
    [[nodiscard]] Result<void> beginGroup();
    [[nodiscard]] Result<void> endGroup();

    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] const SiteUrl& site() const { return m_site; }
    /// How long an operation may wait for a server that does not answer, or a lost connection be tried again,
    /// before DatabaseUnavailable; 10 seconds each unless set, which then bounds both together.
    void setPatience(Milliseconds patience);
    /// What follows happens at this moment instead of now: for the invented past of a practice site, and
    /// nothing else (docs/decisions/0012-a-practice-site-has-a-past.md).
    void setMoment(Milliseconds moment) { m_moment = moment; }

private:
    using WriteBody = std::function<Result<void>(Transaction&)>;
    using ReadBody = std::function<Result<void>(Connection&)>;
    /// What `body` gave the last time that `run` called it, or why `run` failed.
    template <class Place, class Body, class Run>
    [[nodiscard]] static auto outcomeOf(Body& body, Run run) -> std::invoke_result_t<Body&, Place&> {
        std::optional<std::invoke_result_t<Body&, Place&>> outcome;
        PINDESK_CHECK(run([&](Place& place) -> Result<void> {
            outcome.emplace(body(place));
            if (!*outcome)
                return fail(outcome->error());
            return {};
        }));
        return std::move(*outcome);
    }
    Database(SiteUrl site, Check check, std::unique_ptr<Connection> connection);
    [[nodiscard]] Result<void> runWrite(const WriteBody& body);
    [[nodiscard]] Result<void> runInGroup(const WriteBody& body);
    struct Attempt;
    [[nodiscard]] Attempt tryWrite(const WriteBody& body, std::int64_t operation);
    [[nodiscard]] Result<void> runRead(const ReadBody& body);
    [[nodiscard]] Result<void> reopen(QDeadlineTimer until);

    SiteUrl m_site;
    Check m_check;
    std::unique_ptr<Connection> m_connection;
    Milliseconds m_patience = 10'000;
    std::optional<int> m_answerPatience; ///< the connection's, where it is not its own default
    std::optional<Milliseconds> m_moment;
    bool m_inGroup = false;
};

} // namespace pindesk::storage
