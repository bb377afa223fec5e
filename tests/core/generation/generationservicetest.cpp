#include "core/generation/generationservice.h"
#include "tests/core/generation/generationtest.h"

namespace pindesk::generation {
using namespace Qt::StringLiterals;

class GenerationServiceTest : public GenerationTest {
protected:
    storage::DatabaseLane m_lane{m_site.url()};
    GenerationService m_service{m_lane, std::make_shared<const audit::Session>(m_site.signIn(u"admin1"_s))};
};
PINDESK_ON_BOTH_DATABASES(GenerationServiceTest);

TEST_P(GenerationServiceTest, describesTheSource) {
    fillDirectory(9);
    m_site.files.ask(u"UPDATE directory_account SET missing_since = 5 WHERE account_id = 1"_s);
    m_site.files.ask(
        u"INSERT INTO import_run (run_id, source, started_by, started_at, finished_at, state, "
        "counts) VALUES (1, 'first.csv', %1, 10, 20, 'complete', '{\"added\":9,\"read\":10}')"_s.arg(
            m_site.administrator.actor.staffId.value()));
    m_site.files.ask(u"INSERT INTO import_run (run_id, source, started_by, started_at, state) "
                     "VALUES (2, 'second.csv', 0, 30, 'failed')"_s);
    const auto source = m_service.source().takeResult();
    ASSERT_TRUE(source) << qPrintable(source.error().detail);
    std::int64_t accounts = 0, missing = 0;
    for (const StatusCount& status : source->statuses) {
        accounts += status.accounts;
        missing += status.missing;
    }
    EXPECT_EQ(source->statuses.size(), 3u);
    EXPECT_EQ(accounts, 9);
    EXPECT_EQ(missing, 1);
    ASSERT_TRUE(source->lastImport);
    EXPECT_EQ(source->lastImport->source, u"first.csv"_s) << "the newest that was complete";
    EXPECT_EQ(source->lastImport->startedByName, u"admin1"_s);
    EXPECT_EQ(source->lastImport->counts.added, 9);
    EXPECT_EQ(source->lastImport->counts.read, 10);
}

TEST_P(GenerationServiceTest, runsAndListsRunsNewestFirst) {
    fillDirectory(250);
    GenerationRequest request;
    request.batchSize = batchSize;
    const auto job = m_service.generate(request);
    const auto receipt = job->outcome().result();
    ASSERT_TRUE(receipt) << qPrintable(receipt.error().detail);
    EXPECT_EQ(receipt->run.created, 250);
    ASSERT_TRUE(job->progress());
    EXPECT_EQ(job->progress()->done, 250);
    EXPECT_EQ(job->progress()->total, 250);
    ASSERT_TRUE(m_service.generate(request)->outcome().result());
    const auto runs = m_service.runs(10).takeResult();
    ASSERT_EQ(runs->size(), 2u);
    EXPECT_EQ(runs->front().created, 0);
    EXPECT_EQ(runs->back().created, 250);
    EXPECT_EQ(runs->back().startedByName, u"admin1"_s);
    EXPECT_EQ(m_service.runs(10, runs->front().id).takeResult()->size(), 1u);
    EXPECT_EQ(m_service.runs(1).takeResult()->size(), 1u);
    expectWhole();
}

TEST_P(GenerationServiceTest, isCancelledAndResumed) {
    fillDirectory(3000);
    GenerationRequest request;
    request.batchSize = 10;
    auto job = m_service.generate(request);
    while (!job->progress()) // the run has begun; 300 batches are ahead
        std::this_thread::yield();
    job->cancel();
    const auto cancelled = job->outcome().result();
    ASSERT_TRUE(cancelled);
    EXPECT_EQ(cancelled->run.state, RunState::Cancelled);
    EXPECT_LT(cancelled->run.created, 3000);
    request.resume = cancelled->run.id;
    request.batchSize = 1000;
    EXPECT_EQ(m_service.generate(request)->outcome().result()->run.created, 3000);
    expectWhole();
}

TEST_P(GenerationServiceTest, stopsWhenNobodyWantsItAnyMore) {
    fillDirectory(3000);
    GenerationRequest request;
    request.batchSize = 10;
    auto job = m_service.generate(request);
    const auto receipt = job->outcome();
    job.reset();
    EXPECT_EQ(receipt.result()->run.state, RunState::Cancelled);
}

} // namespace pindesk::generation
