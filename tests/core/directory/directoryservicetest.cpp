#include "core/directory/directoryservice.h"
#include "tests/core/directory/searchtest.h"
#include <QSemaphore>

namespace pindesk::directory {
using namespace Qt::StringLiterals;

class DirectoryServiceTest : public SearchTest {
protected:
    storage::DatabaseLane m_lane{m_site.url()};
    DirectoryService m_service{m_lane, std::make_shared<const audit::Session>(m_site.signIn(u"csr1"_s))};
};
PINDESK_ON_BOTH_DATABASES(DirectoryServiceTest);

TEST_P(DirectoryServiceTest, answersPageByPage) {
    import({{"1/1", "Smith"}, { "1/2", "Smithers" }});
    const auto first = m_service.search({u"smi"_s, {}, {}, 1}).takeResult();
    ASSERT_TRUE(first && first->next);
    EXPECT_EQ(first->accounts.front().row.lastName, "Smith");
    const auto second = m_service.search({u"smi"_s, {}, first->next}).takeResult();
    ASSERT_TRUE(second);
    EXPECT_EQ(second->accounts.front().row.lastName, "Smithers");
    EXPECT_EQ(m_service.search({u" "_s}).takeResult().error().code, ErrorCode::InvalidInput);
}

TEST_P(DirectoryServiceTest, looksOnlyForWhatWasTypedLast) {
    import({{ "1/1", "Smith" }});
    QSemaphore busy, goOn;
    auto blocker = m_lane.post(storage::DatabaseLane::Kind::Alone, [&](storage::Database&) -> Result<void> {
        busy.release();
        goOn.acquire();
        return {};
    });
    busy.acquire();
    std::vector<QFuture<Result<SearchPage>>> searches;
    for (const QString& typed : {u"s"_s, u"sm"_s, u"smi"_s})
        searches.push_back(m_service.search({typed}));
    goOn.release();
    EXPECT_TRUE(blocker.takeResult());
    EXPECT_EQ(searches[0].takeResult().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(searches[1].takeResult().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(searches[2].takeResult()->accounts.size(), 1u);
}

} // namespace pindesk::directory
