#include "app/gateway/databasepool.h"

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
using storage::Database;

DatabasePool::DatabasePool(storage::SiteUrl site, int size, Milliseconds patience)
    : m_site(std::move(site))
    , m_size(size)
    , m_patience(patience) {}

int DatabasePool::taken() const {
    const std::lock_guard lock(m_mutex);
    return m_taken;
}

Result<DatabasePool::Lease> DatabasePool::take() {
    std::unique_ptr<Database> database;
    {
        std::unique_lock lock(m_mutex);
        if (!m_returned.wait_for(lock, std::chrono::milliseconds(m_patience),
                                 [this] { return m_taken < m_size; }))
            return fail(ErrorCode::DatabaseUnavailable, {}, u"busy"_s);
        ++m_taken;
        if (!m_idle.empty()) {
            database = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (database == nullptr) {
        auto opened = open();
        if (!opened) {
            giveBack(nullptr);
            return fail(opened.error());
        }
        database = std::move(*opened);
    }
    return Lease(*this, std::move(database));
}

Result<std::unique_ptr<Database>> DatabasePool::open() const {
    QDeadlineTimer until(m_patience);
    for (;;) { // a database that comes back is waited for, as it is once it is open
        auto database = Database::open(m_site);
        if (database) {
            database->setPatience(m_patience);
            return std::make_unique<Database>(std::move(*database));
        }
        if (database.error().code != ErrorCode::DatabaseUnavailable || until.hasExpired())
            return fail(database.error());
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
}

void DatabasePool::giveBack(std::unique_ptr<Database> database) {
    {
        const std::lock_guard lock(m_mutex);
        --m_taken;
        if (database != nullptr)
            m_idle.push_back(std::move(database));
    }
    m_returned.notify_one();
}

DatabasePool::Lease::~Lease() {
    if (m_database != nullptr)
        m_pool->giveBack(std::move(m_database));
}

} // namespace pindesk::gateway
