#include "core/generation/generatepins.h"
#include "core/crypto/parts.h"
#include "core/pinrules/pinrules.h"
#include "tests/core/generation/generationtest.h"
#include <QElapsedTimer>
#include <thread>

namespace pindesk::generation {
using namespace Qt::StringLiterals;

class GeneratePinsTest : public GenerationTest {
protected:
    /// Asks for cancellation after this many batches.
    [[nodiscard]] Result<GenerationReceipt> generateAndCancel(int batches, std::optional<RunId> resume = {}) {
        std::stop_source source;
        return generate(
            [&, left = batches](const GenerationProgress&) mutable {
                if (left-- == 0)
                    source.request_stop();
            },
            resume, source.get_token());
    }
};
PINDESK_ON_BOTH_DATABASES(GeneratePinsTest);

TEST_P(GeneratePinsTest, makesOneRecordForEveryAccountWhateverItsStatus) {
    fillDirectory(650);
    m_site.files.ask(u"UPDATE directory_account SET missing_since = 5 WHERE account_id = 9"_s);
    std::vector<std::int64_t> done;
    const auto receipt = generate([&](const GenerationProgress& progress) {
        EXPECT_EQ(progress.total, 650);
        done.push_back(progress.done);
    });
    ASSERT_TRUE(receipt) << qPrintable(receipt.error().detail);
    EXPECT_EQ(done, (std::vector<std::int64_t>{0, 100, 200, 300, 400, 500, 600, 650}));
    const GenerationRun& run = receipt->run;
    EXPECT_EQ(run.state, RunState::Complete);
    EXPECT_EQ(run.created, 650);
    EXPECT_EQ(run.existing, 0);
    EXPECT_EQ(run.rejected, 0);
    EXPECT_EQ(run.startedBy, m_site.administrator.actor.staffId);
    EXPECT_EQ(run.startedByName, u"admin1"_s);
    ASSERT_TRUE(run.finishedAt);
    EXPECT_GE(*run.finishedAt, run.startedAt);
    EXPECT_GT(run.seconds(), 0);
    EXPECT_GT(run.rowsPerSecond(), 0);
    EXPECT_EQ(
        number(
            u"SELECT COUNT(*) FROM account WHERE NOT initialized AND NOT enabled AND email = '' AND hint IS "
            u"NULL"
            " AND NOT email_verified AND version = 1 AND reset_at IS NULL AND pin_set_at >= %1 AND run_id = %2"_s
                .arg(run.startedAt)
                .arg(run.id.value())),
        650);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM pin_secret WHERE kind = 'initial' AND set_at >= %1"_s.arg(
                  run.startedAt)),
              650);
    EXPECT_EQ(auditedBatches(run.id).size(), 7u) << "one event a batch";
    expectWhole();
}

TEST_P(GeneratePinsTest, makesPinsThatADeskCanOpenAndMayIssue) {
    m_site.setSetting("pin.blocklist", R"(["QQQQQ"])");
    const auto rules = pinrules::loadPinRules(m_site.database.connection());
    ASSERT_TRUE(rules);
    fillDirectory(300);
    const QByteArrayList pins = openPins(generate()->run.id);
    ASSERT_EQ(pins.size(), 300);
    for (const QByteArray& pin : pins) {
        EXPECT_EQ(pin.size(), 5);
        EXPECT_FALSE(rules->refuses(pin));
    }
    EXPECT_GT(QSet<QByteArray>(pins.begin(), pins.end()).size(), 290) << "random";
}

TEST_P(GeneratePinsTest, followsTheSitesFormat) {
    fillDirectory(50);
    m_site.setSetting("pin.format", "\"numeric:6\"");
    for (const QByteArray& pin : openPins(generate()->run.id)) {
        EXPECT_EQ(pin.size(), 6);
        EXPECT_TRUE(std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; }));
    }
    addAccount(51, "L", "1");
    m_site.setSetting("pin.format", "\"readable\"");
    const QByteArrayList pins = openPins(generate()->run.id);
    ASSERT_EQ(pins.size(), 1);
    EXPECT_EQ(pins[0].size(), 6);
}

TEST_P(GeneratePinsTest, endsWhenTheRulesLeaveNoPin) {
    fillDirectory(10);
    m_site.setSetting("pin.policy", R"({"min":8})");
    EXPECT_EQ(generate().error(), (Error{ErrorCode::PinRefused, u"pin_format"_s, u"no_pin_left"_s}));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM account"_s), 0);
    EXPECT_EQ(stateOf(RunId(1)), u"failed"_s);
}

TEST_P(GeneratePinsTest, aSecondRunMakesNothingAndTouchesNothing) {
    fillDirectory(250);
    const RunId first = generate()->run.id;
    m_site.files.ask(u"UPDATE account SET initialized = TRUE, version = 7 WHERE account_id = 12"_s);
    const auto before = storedPins(first);
    const auto receipt = generate();
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->run.created, 0);
    EXPECT_EQ(receipt->run.existing, 250);
    EXPECT_EQ(receipt->run.checksum, QByteArray(32, '\0'));
    const auto after = storedPins(first);
    ASSERT_EQ(after.size(), 250u);
    EXPECT_TRUE(
        std::equal(before.begin(), before.end(), after.begin(), [](const StoredPin& a, const StoredPin& b) {
            return a.account == b.account && a.sealed == b.sealed;
        }));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM account WHERE version = 1 AND NOT initialized"_s), 249);
    expectWhole();
}

TEST_P(GeneratePinsTest, makesOnlyWhatIsMissing) {
    fillDirectory(400);
    ASSERT_TRUE(generate());
    for (const QString& table : {u"account"_s, u"pin_secret"_s})
        m_site.files.ask(u"DELETE FROM %1 WHERE account_id IN (1, 7, 200, 399, 400)"_s.arg(table));
    const auto receipt = generate();
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->run.created, 5);
    EXPECT_EQ(receipt->run.existing, 395);
    EXPECT_EQ(madeBy(receipt->run.id), 5);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM pin_secret"_s), 400);
}

TEST_P(GeneratePinsTest, rejectsAccountsWithoutAProperNumber) {
    fillDirectory(3);
    addAccount(10, "L 1", "c1");
    addAccount(11, "L1", " c9");
    addAccount(12, "L1", "a/b");
    const auto receipt = generate();
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->run.created, 3);
    EXPECT_EQ(receipt->run.rejected, 3);
    EXPECT_EQ(receipt->rejected, (std::vector<RejectedAccount>{{{"L 1", "c1"}, u"location_character"_s},
                                                               {{"L1", " c9"}, u"spaces"_s},
                                                               {{"L1", "a/b"}, u"customer_character"_s}}));
}

TEST_P(GeneratePinsTest, needsTheRightUntilTheEnd) {
    fillDirectory(300);
    for (const audit::Session* session : {&m_site.supervisor, &m_site.csr, &m_site.auditor})
        EXPECT_EQ(generatePins(m_site.url(), *session, {}).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM generation_run"_s), 0);
    const auto taken = generate([&](const GenerationProgress& progress) {
        if (progress.done == 100)
            m_site.files.ask(u"UPDATE staff SET status = 'disabled' WHERE user_name = 'admin1'"_s);
    });
    EXPECT_EQ(taken.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM account"_s), 100);
}

TEST_P(GeneratePinsTest, resumesWhereItWasCancelled) {
    fillDirectory(520);
    const auto cancelled = generateAndCancel(2);
    ASSERT_TRUE(cancelled);
    EXPECT_EQ(cancelled->run.state, RunState::Cancelled);
    EXPECT_EQ(cancelled->run.created, 200);
    EXPECT_EQ(madeBy(cancelled->run.id), 200);
    const auto again = generateAndCancel(1, cancelled->run.id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->run.created, 300);
    std::int64_t firstDone = -1;
    const auto receipt = generate(
        [&](const GenerationProgress& progress) { firstDone = firstDone < 0 ? progress.done : firstDone; },
        cancelled->run.id);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(firstDone, 300);
    EXPECT_EQ(receipt->run.id, cancelled->run.id);
    EXPECT_EQ(receipt->run.state, RunState::Complete);
    EXPECT_EQ(receipt->run.created, 520);
    EXPECT_EQ(receipt->run.existing, 0);
    EXPECT_GE(receipt->run.busy, again->run.busy);
    expectWhole();

    EXPECT_EQ(generate({}, receipt->run.id)->run.checksum, receipt->run.checksum)
        << "the receipt can be had again";
    EXPECT_EQ(generate({}, RunId(99)).error(), (Error{ErrorCode::NotFound, u"run_id"_s, {}}));
}

TEST_P(GeneratePinsTest, checksumCanBeComputedFromTheRecords) {
    fillDirectory(310);
    ASSERT_TRUE(generateAndCancel(1));
    const auto receipt = generate({}, RunId(1));
    ASSERT_TRUE(receipt);
    auto batches = auditedBatches(RunId(1));
    std::reverse(batches.begin(), batches.end());
    ASSERT_EQ(batches, (std::vector<qint64>{100, 100, 100, 10}));
    const auto pins = storedPins(RunId(1));
    ASSERT_EQ(pins.size(), 310u);
    QByteArray checksum(32, '\0');
    std::size_t next = 0;
    for (const qint64 count : batches) {
        QByteArray batch;
        for (const std::size_t end = next + static_cast<std::size_t>(count); next < end; ++next)
            batch += crypto::joinParts(
                {pins[next].account.location, pins[next].account.customer, pins[next].sealed});
        checksum = crypto::sha256(checksum + crypto::sha256(batch));
    }
    EXPECT_EQ(receipt->run.checksum, checksum);
}

TEST_P(GeneratePinsTest, givesWayToANewRun) {
    fillDirectory(500);
    std::optional<Result<GenerationReceipt>> second;
    const auto first = generate([&](const GenerationProgress& progress) {
        if (progress.done == 200)
            second.emplace(generate());
    });
    EXPECT_EQ(first.error(), (Error{ErrorCode::Superseded, u"run_id"_s, u"1"_s}));
    ASSERT_TRUE(second && *second);
    EXPECT_EQ((*second)->run.created, 300);
    EXPECT_EQ((*second)->run.existing, 200);
    EXPECT_EQ(stateOf(RunId(1)), u"superseded"_s);
    expectWhole();
    // The newer one is done: there is nothing left, but the older may say so.
    const auto resumed = generate({}, RunId(1));
    ASSERT_TRUE(resumed);
    EXPECT_EQ(resumed->run.created, 200);
    EXPECT_EQ(resumed->run.existing, 300);
    expectWhole();
}

TEST_P(GeneratePinsTest, doesNotResumeBehindANewerRun) {
    fillDirectory(300);
    ASSERT_TRUE(generateAndCancel(1));
    ASSERT_TRUE(generateAndCancel(1));
    m_site.files.ask(
        u"UPDATE generation_run SET state = 'running' WHERE run_id = 2"_s); // as a killed one leaves it
    EXPECT_EQ(generate({}, RunId(1)).error(), (Error{ErrorCode::Superseded, u"run_id"_s, u"2"_s}));
    const auto receipt = generate({}, RunId(2));
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->run.created, 200);
    expectWhole();
}

TEST_P(GeneratePinsTest, oneProcessAtARun) {
    fillDirectory(500);
    std::optional<Result<GenerationReceipt>> second;
    const auto first = generate([&](const GenerationProgress& progress) {
        if (progress.done == 100)
            second.emplace(generate({}, progress.run));
    });
    EXPECT_EQ(first.error().code, ErrorCode::Superseded);
    ASSERT_TRUE(second && *second);
    EXPECT_EQ((*second)->run.created, 500);
    EXPECT_EQ(stateOf(RunId(1)), u"complete"_s) << "the one that lost does not spoil it";
    expectWhole();
}

TEST_P(GeneratePinsTest, comparesAgainWhenARecordComesInBetween) {
    fillDirectory(600);
    int calls = 0;
    const auto receipt = generate([&](const GenerationProgress& progress) {
        ++calls;
        if (progress.done == 100) // the next batches have been read by now, or are about to be
            m_site.files.ask(
                u"INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, "
                u"pin_set_at)"
                " SELECT account_id, location_id, customer_id, TRUE, TRUE, 0 FROM directory_account"
                " WHERE (location_id, customer_id) IN (SELECT location_id, customer_id FROM directory_account"
                " ORDER BY location_id, customer_id LIMIT 150 OFFSET 150)"_s);
    });
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->run.created, 450);
    EXPECT_EQ(receipt->run.existing, 150);
    EXPECT_EQ(madeBy(RunId(1)), 450);
    EXPECT_EQ(audited(RunId(1)), 450);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM account WHERE initialized AND run_id IS NULL"_s), 150)
        << "untouched";
}

TEST_P(GeneratePinsTest, givesUpWhereTheSchemaRefusesForGood) {
    fillDirectory(300);
    m_site.files.ask(
        u"INSERT INTO pin_secret (account_id, kind, sealed, key_id, set_at) SELECT 150, 'initial',"
        " %1, 1, 0"_s.arg(isSqlite() ? u"zeroblob(38)"_s : u"decode(repeat('00', 38), 'hex')"_s));
    EXPECT_EQ(generate().error().code, ErrorCode::Constraint);
    EXPECT_EQ(stateOf(RunId(1)), u"failed"_s);
    const auto created = number(u"SELECT created FROM generation_run"_s);
    EXPECT_EQ(created, madeBy(RunId(1)));
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM account"_s), created) << "no half batch";
}

TEST_P(GeneratePinsTest, letsTheDesksWorkMeanwhile) {
    fillDirectory(40'000);
    constexpr qint64 accepted = 2'000; // milliseconds; the lock gives up after 10,000
    std::atomic_bool isDone = false;
    int written = 0;
    qint64 slowest = 0;
    std::jthread desk([&] {
        auto database = storage::Database::open(m_site.url());
        ASSERT_TRUE(database);
        while (!isDone && written < 40) { // it must not keep the generation waiting either
            QElapsedTimer clock;
            clock.start();
            ASSERT_TRUE(database->write([&](storage::Transaction& transaction) {
                return audit::append(transaction, m_site.csr, {u"pin_shown"_s, u"1/2"_s, {}, {}, {}});
            }));
            slowest = std::max(slowest, clock.elapsed());
            ++written;
        }
    });
    const auto receipt = generatePins(m_site.url(), m_site.administrator, {{}, 2'000});
    isDone = true;
    desk.join();
    ASSERT_TRUE(receipt);
    EXPECT_GE(written, 1);
    EXPECT_LT(slowest, accepted);
    expectWhole();
}

TEST_P(GeneratePinsTest, planTellsWhatWouldHappenAndDoesNothing) {
    fillDirectory(300);
    ASSERT_TRUE(generate());
    for (int i = 0; i < 6; ++i)
        addAccount(1000 + i, "N", QByteArray::number(i));
    addAccount(2000, "N", "a-b");
    m_site.files.ask(u"UPDATE directory_account SET missing_since = 1 WHERE account_id IN (3, 6)"_s);
    const auto plan = planGeneration(m_site.database, m_site.administrator);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->statuses,
              (std::vector<StatusCount>{
                  {u""_s, 7, 0}, {u"active"_s, 100, 2}, {u"historic"_s, 100, 0}, {u"inactive"_s, 100, 0}}));
    EXPECT_EQ(plan->accounts, 307);
    EXPECT_EQ(plan->existing, 300);
    EXPECT_EQ(plan->toCreate, 6);
    EXPECT_EQ(plan->rejected, 1);
    EXPECT_EQ(plan->rejectedAccounts,
              (std::vector<RejectedAccount>{{{"N", "a-b"}, u"customer_character"_s}}));
    EXPECT_GT(plan->estimatedSeconds, 0);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM account"_s), 300);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM generation_run"_s), 1);
    EXPECT_EQ(planGeneration(m_site.database, m_site.supervisor).error().code, ErrorCode::NotPermitted);
}

} // namespace pindesk::generation
