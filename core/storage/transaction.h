#pragma once
#include "core/storage/connection.h"

namespace pindesk::storage {

/// The transaction that Database::write opened. Functions that change something take it, so that nothing
/// is changed outside of one.
class Transaction {
public:
    /// `now`: see Database::setMoment.
    explicit Transaction(Connection& connection, std::optional<Milliseconds> now = {})
        : m_connection(connection)
        , m_now(now) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Connection& connection() { return m_connection; }
    [[nodiscard]] Connection* operator->() { return &m_connection; }

    /// Asks several statements in one round trip, and the time beside them while it is not known.
    [[nodiscard]] Result<void> ask(std::vector<Question> questions) {
        if (!m_now)
            questions.push_back({"clock_now", {}, [this](const Row& row) -> Result<void> {
                                     m_now = row.integer(0);
                                     return {};
                                 }});
        return m_connection.ask(std::move(questions));
    }
    /// The database's time, read once: everything in one transaction happens at one moment.
    [[nodiscard]] Result<Milliseconds> now() {
        if (!m_now) {
            PINDESK_TRY(m_now, m_connection.now());
        }
        return *m_now;
    }

private:
    Connection& m_connection;
    std::optional<Milliseconds> m_now;
};

} // namespace pindesk::storage
