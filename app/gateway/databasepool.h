#pragma once
#include "core/storage/database.h"
#include <condition_variable>
#include <mutex>

namespace pindesk::gateway {

/// The databases of a program whose requests come on many threads: each request takes one for itself, and
/// waits when all are taken.
class DatabasePool {
public:
    /// Each is opened when it is first taken. `patience`: how long a request waits for a database that is
    /// gone, or for one that is free.
    DatabasePool(storage::SiteUrl site, int size, Milliseconds patience);

    /// `body(Database&)` returns a Result. DatabaseUnavailable, detail `busy`, when none is free in time.
    template <class Body>
    [[nodiscard]] auto use(Body&& body) -> std::invoke_result_t<Body&, storage::Database&> {
        PINDESK_TRY(auto lease, take());
        return body(lease.database());
    }
    [[nodiscard]] int taken() const;

private:
    class Lease {
    public:
        Lease(DatabasePool& pool, std::unique_ptr<storage::Database> database)
            : m_pool(&pool)
            , m_database(std::move(database)) {}
        Lease(Lease&&) noexcept = default;
        Lease& operator=(Lease&&) noexcept = delete;
        ~Lease();
        [[nodiscard]] storage::Database& database() { return *m_database; }

    private:
        DatabasePool* m_pool;
        std::unique_ptr<storage::Database> m_database;
    };
    [[nodiscard]] Result<Lease> take();
    [[nodiscard]] Result<std::unique_ptr<storage::Database>> open() const;
    void giveBack(std::unique_ptr<storage::Database> database);

    storage::SiteUrl m_site;
    int m_size;
    Milliseconds m_patience;
    mutable std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<storage::Database>> m_idle;
    int m_taken = 0;
};

} // namespace pindesk::gateway
