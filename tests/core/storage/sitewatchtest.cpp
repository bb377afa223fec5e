#include "core/storage/sitewatch.h"
#include "tests/support/testdatabase.h"
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace pindesk::storage {
using namespace Qt::StringLiterals;
namespace {

constexpr std::chrono::seconds mostWait{20};

/// Remembers what a watch told.
class Told {
public:
    [[nodiscard]] SiteWatch::Handlers handlers() {
        return {[this](AccountId account) { add(m_changed, account); },
                [this](bool isThere) { add(m_connection, isThere); }};
    }
    /// Whether the account was told within a moment.
    [[nodiscard]] bool isTold(AccountId account, std::chrono::milliseconds within) {
        std::unique_lock lock(m_mutex);
        return m_added.wait_for(lock, within, [&] {
            return std::find(m_changed.begin(), m_changed.end(), account) != m_changed.end();
        });
    }
    [[nodiscard]] bool waitForConnection(const std::vector<bool>& states) {
        std::unique_lock lock(m_mutex);
        return m_added.wait_for(lock, mostWait, [&] { return m_connection == states; });
    }

private:
    template <class Item>
    void add(std::vector<Item>& list, Item item) {
        const std::scoped_lock lock(m_mutex);
        list.push_back(item);
        m_added.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_added;
    std::vector<AccountId> m_changed;
    std::vector<bool> m_connection;
};

} // namespace

class SiteWatchTest : public test::DatabaseTest {
protected:
    SiteWatchTest() {
        (void)m_testDatabase.open();
        for (const int id : {7, 8})
            m_testDatabase.ask(
                u"INSERT INTO account (account_id, location_id, customer_id, initialized, enabled,"
                " pin_set_at) VALUES (%1, '1', '%1', FALSE, FALSE, 0)"_s.arg(id));
    }
    void change(int id) {
        m_testDatabase.ask(u"UPDATE account SET version = version + 1 WHERE account_id = %1"_s.arg(id));
    }
    [[nodiscard]] AccountId toldOf(int id) const { return isSqlite() ? AccountId() : AccountId(id); }
    /// The watch needs a moment to begin.
    [[nodiscard]] bool isWatching() {
        for (int tries = 0; tries < 100; ++tries) {
            change(7);
            if (m_told.isTold(toldOf(7), std::chrono::milliseconds(200)))
                return true;
        }
        return false;
    }
    Told m_told;
};
PINDESK_ON_BOTH_DATABASES(SiteWatchTest);

TEST_P(SiteWatchTest, tellsWhichAccountAnotherDeskChanged) {
    const SiteWatch watch(m_testDatabase.url(), m_told.handlers());
    ASSERT_TRUE(isWatching());
    change(8);
    EXPECT_TRUE(m_told.isTold(toldOf(8), mostWait));
}

TEST_P(SiteWatchTest, tellsThatTheServerIsGoneAndBackAgain) {
    if (isSqlite())
        return; // a file does not go away
    const SiteWatch watch(m_testDatabase.url(), m_told.handlers());
    ASSERT_TRUE(isWatching());
    m_testDatabase.ask(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
                       " AND datname = current_database()"_s);
    EXPECT_TRUE(m_told.waitForConnection({false, true}));
    change(8);
    EXPECT_TRUE(m_told.isTold(toldOf(8), mostWait));
}

} // namespace pindesk::storage
