#include "core/audit/listevents.h"
#include "core/directory/rowreason.h"
#include "importtest.h"
#include <gmock/gmock.h>
#include <thread>

namespace pindesk::directory {
using namespace Qt::StringLiterals;
using testing::ElementsAre;

class ImportDirectoryTest : public ImportTest {
protected:
    static constexpr int batch = static_cast<int>(ImportBatch::mostRows);

    [[nodiscard]] qlonglong present() const {
        return number(u"SELECT COUNT(*) FROM directory_account WHERE missing_since IS NULL"_s);
    }
    /// The newest event of an import; its reason is how that ended.
    [[nodiscard]] audit::StoredEvent newestEvent() {
        audit::EventFilter filter;
        filter.action = u"directory_imported"_s;
        const auto page = audit::listEvents(m_site.database, m_site.auditor, filter, {}, 1);
        return page && !page->events.empty() ? page->events.front() : audit::StoredEvent();
    }
};
PINDESK_ON_BOTH_DATABASES(ImportDirectoryTest);

TEST_P(ImportDirectoryTest, countsWhatARefreshFinds) {
    EXPECT_EQ(load("1,1,Ann,Able,,,,\n1,2,Bob,Baker,,,,\n1,3,Cy,Cole,,,,\n1,4,Di,Dole,,,,\n").counts,
              (ImportCounts{.read = 4, .added = 4}));
    const AccountId bob = idOf(u"2"_s);
    EXPECT_EQ(load("1,1,Ann,Able,,,,\n1,2,Bob,Boss,,,,\n1,5,Ed,East,,,,\n").counts,
              (ImportCounts{.read = 3, .added = 1, .changed = 1, .unchanged = 1, .missing = 2}));
    EXPECT_EQ(idOf(u"2"_s), bob);
    EXPECT_EQ(rowOf(u"2"_s), "Bob|Boss|");
    EXPECT_EQ(present(), 3);
    EXPECT_EQ(rowOf(u"4"_s), "Di|Dole|") << "missing is not gone";

    // One comes back as it was, one with something new; who was missing is not counted again.
    EXPECT_EQ(load("1,1,Ann,Able,,,,\n1,2,Bob,Boss,,,,\n1,3,Cy,Cole,,,,\n1,5,Ed,East,,,,\n").counts,
              (ImportCounts{.read = 4, .changed = 1, .unchanged = 3}));
    EXPECT_EQ(load("1,1,Ann,Able,,,,\n1,2,Bob,Boss,,,,\n1,3,Cy,Cole,,,,\n1,4,Di,Ding,,,,\n1,5,Ed,East,,,,\n")
                  .counts,
              (ImportCounts{.read = 5, .changed = 1, .unchanged = 4}));
    EXPECT_EQ(rowOf(u"4"_s), "Di|Ding|");
    EXPECT_EQ(present(), 5);
    expectWhole();
}

TEST_P(ImportDirectoryTest, theRecordTellsTheRun) {
    const auto outcome = load("1,1,Ann,Able,,,,\n,2,No,Key,,,,\n");
    EXPECT_EQ(stateOf(*outcome.run), "complete");
    EXPECT_EQ(text(u"SELECT source FROM import_run"_s), "extract.csv");
    const audit::StoredEvent event = newestEvent();
    EXPECT_EQ(event.reason, "complete");
    const auto detail = QJsonDocument::fromJson(event.detail).object();
    EXPECT_EQ(detail["run_id"_L1].toInteger(), outcome.run->value());
    EXPECT_EQ(detail["added"_L1].toInteger(), 1);
    EXPECT_EQ(detail["rejected"_L1].toInteger(), 1);
}

TEST_P(ImportDirectoryTest, aDryRunCountsTheSameAndWritesNothing) {
    load("1,1,Ann,Able,,,,\n1,2,Bob,Baker,,,,\n");
    const QByteArray next = "1,1,Ann,Abel,,,,\n1,3,Cy,Cole,,,,\n1,3,Cy,Cole,,,,\n,4,No,Key,,,,\n";
    auto request = requestOf(next);
    request.dryRun = true;
    const auto plan = import(request);
    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->run);
    EXPECT_EQ(rowOf(u"1"_s), "Ann|Able|");
    EXPECT_EQ(present(), 2);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM import_run"_s), 1);
    EXPECT_EQ(plan->counts, (ImportCounts{.read = 4, .added = 1, .changed = 1, .missing = 1, .rejected = 2}));
    EXPECT_EQ(load(next).counts, plan->counts);
}

TEST_P(ImportDirectoryTest, theFirstOfTwoRowsOfAnAccountCounts) {
    const auto outcome = load("1,2,Bob,First,,,,\n1,1,Ann,Able,,,,\n1,2,Bob,Second,,,,\n1,2,Bob,Third,,,,\n");
    EXPECT_EQ(outcome.counts, (ImportCounts{.read = 4, .added = 2, .rejected = 2}));
    EXPECT_THAT(textsOf(outcome.rejected), ElementsAre("4  repeated", "5  repeated"));
    EXPECT_EQ(rowOf(u"2"_s), "Bob|First|");
    const auto again = load("1,2,Bob,Fourth,,,,\n1,1,Ann,Able,,,,\n1,2,Bob,First,,,,\n");
    EXPECT_EQ(again.counts, (ImportCounts{.read = 3, .changed = 1, .unchanged = 1, .rejected = 1}));
    EXPECT_EQ(rowOf(u"2"_s), "Bob|Fourth|");
    expectWhole();
}

TEST_P(ImportDirectoryTest, anAccountMayNotComeAgainInALaterBatch) {
    const QByteArray rows =
        manyRows(1, batch) + "1,c0000001,Second,Of-Two,,,,\n1,z,Last,Row,,,,\n1,z,Z,Z,,,,\n";
    const auto outcome = load(rows);
    EXPECT_EQ(outcome.counts, (ImportCounts{.read = batch + 3, .added = batch + 1, .rejected = 2}));
    EXPECT_THAT(textsOf(outcome.rejected), ElementsAre(std::to_string(batch + 2) + "  repeated",
                                                       std::to_string(batch + 4) + "  repeated"));
    EXPECT_EQ(rowOf(u"c0000001"_s), "First|Last0000001|");
    EXPECT_EQ(load(rows).counts, (ImportCounts{.read = batch + 3, .unchanged = batch + 1, .rejected = 2}));
    expectWhole();
}

TEST_P(ImportDirectoryTest, aStoppedImportKeepsWholeBatchesAndIsDoneByTheNext) {
    load("1,a,Was,Here,,,,\n");
    const QByteArray rows = manyRows(1, 2 * batch + 100);
    std::stop_source stop;
    auto request = requestOf(rows);
    request.allowManyMissing = true;
    request.onProgress = [&](const ImportProgress& now) {
        EXPECT_EQ(now.counts.read, batch);
        stop.request_stop();
    };
    const auto stopped = import(request, stop.get_token());
    ASSERT_TRUE(stopped);
    EXPECT_FALSE(stopped->isComplete);
    EXPECT_EQ(stopped->counts, (ImportCounts{.read = batch, .added = batch}));
    EXPECT_EQ(stateOf(*stopped->run), "cancelled");
    EXPECT_EQ(newestEvent().reason, "cancelled");
    EXPECT_EQ(present(), batch + 1) << "the rest of the extract is unknown, so nobody is missing";

    request.onProgress = {};
    const auto done = import(request);
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->isComplete);
    EXPECT_EQ(
        done->counts,
        (ImportCounts{.read = 2 * batch + 100, .added = batch + 100, .unchanged = batch, .missing = 1}));
    expectWhole();
}

TEST_P(ImportDirectoryTest, anImportThatStartsTakesTheOthersPlace) {
    auto request = requestOf(manyRows(1, batch + 100));
    std::optional<ImportOutcome> second;
    request.onProgress = [&](const ImportProgress&) {
        if (!second)
            second = load(manyRows(1, 50));
    };
    const auto first = import(request);
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().code, ErrorCode::Superseded);
    EXPECT_EQ(first.error().field, u"run_id"_s);
    EXPECT_EQ(first.error().detail, QString::number(second->run->value() - 1));
    EXPECT_EQ(stateOf(RunId(second->run->value() - 1)), "superseded");
    EXPECT_EQ(newestEvent().reason, "superseded");
    EXPECT_EQ(stateOf(*second->run), "complete");
    EXPECT_EQ(second->counts, (ImportCounts{.read = 50, .unchanged = 50}));
    EXPECT_EQ(second->withheldMissing, batch - 50);
    EXPECT_EQ(present(), batch);
    expectWhole();
}

TEST_P(ImportDirectoryTest, ofTwoAtOnceOneIsDone) {
    const auto request = requestOf(manyRows(1, 3 * batch));
    const audit::Session other = m_site.signIn(u"admin1"_s);
    std::optional<Result<ImportOutcome>> another;
    std::thread thread([&] { another = importDirectory(m_site.url(), other, request); });
    const auto one = import(request);
    thread.join();
    // Together, or one after the other; what is there in the end is the same.
    const int complete = (one ? 1 : 0) + (*another ? 1 : 0);
    EXPECT_GE(complete, 1);
    for (const Result<ImportOutcome>* outcome : {&one, &std::as_const(*another)})
        if (!*outcome) {
            EXPECT_EQ(outcome->error().code, ErrorCode::Superseded) << qPrintable(outcome->error().detail);
        }
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM import_run WHERE state = 'complete'"_s), complete);
    EXPECT_EQ(present(), 3 * batch);
    expectWhole();
}

TEST_P(ImportDirectoryTest, badRowsAreListedAndTheGoodOnesGoIn) {
    load("1,1,Ann,Able,ann@example.org,,,\n1,2,Bob,Baker,,,,\n1,3,Cy,Cole,,,,\n");
    std::vector<RowProblem> told;
    auto request = requestOf("1,1,Ann,Abel,,,,\n"   // line 2
                             ",9,No,Location,,,,\n" //
                             "1,2,Too,Few\n"        // line 4
                             "1,3,Cy,Cole,no-address,12,31/31/1990,\n"
                             "1,3/4,Bad,Character,,,,\n"     // line 6
                             "1,4,\"two\nlines\",Good,,,,\n" //
                             "1,5,Dee,Day,,,,,,,\n"          // line 9
                             "1,1,Came,Before,,,,\n");
    request.onRejected = [&](const RowProblem& row) { told.push_back(row); };
    const auto outcome = import(request);
    ASSERT_TRUE(outcome);
    EXPECT_THAT(textsOf(outcome->rejected),
                ElementsAre("3 location_id missing", "4 email too_few_fields", "6 customer_id character",
                            "9  too_many_fields", "10  repeated"));
    EXPECT_EQ(told, outcome->rejected);
    EXPECT_THAT(textsOf(outcome->warnings),
                ElementsAre("5 birth_date not_a_date", "5 email not_an_address", "5 phones too_short"));
    EXPECT_EQ(outcome->counts, (ImportCounts{.read = 8,
                                             .added = 1,
                                             .changed = 1,
                                             .unchanged = 1,
                                             .missing = 1,
                                             .rejected = 5,
                                             .warnings = 3}));
    EXPECT_EQ(rowOf(u"1"_s), "Ann|Abel|");
    EXPECT_EQ(rowOf(u"2"_s), "Bob|Baker|") << "its new row could not be read";
    EXPECT_EQ(rowOf(u"4"_s), "two\nlines|Good|");
    expectWhole();
}

TEST_P(ImportDirectoryTest, whoMayNotImportDoesNot) {
    const auto refused = importDirectory(m_site.url(), m_site.csr, requestOf("1,1,Ann,Able,,,,\n"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM import_run"_s), 0);
}

} // namespace pindesk::directory
