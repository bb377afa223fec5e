#include "core/storage/databaselane.h"
#include "tests/support/freezingproxy.h"
#include "tests/support/testdatabase.h"
#include <QElapsedTimer>

namespace pindesk::storage {
using namespace Qt::StringLiterals;

class FrozenServerTest : public testing::Test {
protected:
    FrozenServerTest() { (void)m_testDatabase.open(); }

    static Result<std::int64_t> readClock(Database& database) {
        return database.read([](Connection& connection) { return connection.now(); });
    }
    [[nodiscard]] QFuture<Result<std::int64_t>> post() {
        return m_lane.post(DatabaseLane::Kind::Alone, readClock);
    }

    test::TestDatabase m_testDatabase{SiteUrl::Product::Postgresql};
    test::FreezingProxy m_proxy{m_testDatabase.url()};
    DatabaseLane m_lane{m_proxy.site()};
};

TEST_F(FrozenServerTest, everythingThatWaitsIsToldWithinTenSeconds) {
    ASSERT_TRUE(post().takeResult());
    m_proxy.freeze();
    QElapsedTimer waited;
    waited.start();
    std::vector<QFuture<Result<std::int64_t>>> waiting;
    for (int i = 0; i < 20; ++i)
        waiting.push_back(post());
    for (auto& each : waiting)
        EXPECT_EQ(each.takeResult().error().code, ErrorCode::DatabaseUnavailable);
    EXPECT_LT(waited.elapsed(), 10'000);
}

TEST_F(FrozenServerTest, workGoesOnWhenTheServerDoes) {
    ASSERT_TRUE(post().takeResult());
    m_proxy.freeze();
    auto lost = post();
    m_proxy.thaw();
    EXPECT_TRUE(lost.takeResult());
    EXPECT_TRUE(post().takeResult());
}

TEST_F(FrozenServerTest, aLockThatIsHeldForLongIsTold) {
    const auto other = m_testDatabase.connect();
    ASSERT_TRUE(other->runScript("BEGIN; LOCK TABLE setting IN ACCESS EXCLUSIVE MODE"));
    QElapsedTimer waited;
    waited.start();
    auto blocked = m_lane.post(DatabaseLane::Kind::Alone, [](Database& database) {
        return database.write([](Transaction& transaction) -> Result<std::int64_t> {
            return transaction->execute("setting_set", {QStringLiteral("key"), Utf8{"1"}, 0, 0});
        });
    });
    EXPECT_EQ(blocked.takeResult().error().code, ErrorCode::DatabaseLocked);
    EXPECT_LT(waited.elapsed(), 10'000);
}

} // namespace pindesk::storage
