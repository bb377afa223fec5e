#include "core/crypto/digest.h"
#include "core/distribution/cancelbatch.h"
#include "core/distribution/listbatches.h"
#include "core/ledger/ledger.h"
#include "tests/core/distribution/distributiontest.h"
#include <QFileInfo>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using ledger::Channel;
using ledger::IssueStatus;

class WriteBatchTest : public DistributionTest {};
PINDESK_ON_BOTH_DATABASES(WriteBatchTest);

TEST_P(WriteBatchTest, writesTheApprovedAndRecordsThem) {
    const AccountNumber one = add({.location = "1", .pin = "One-1111"});
    const AccountNumber two = add({.location = "2", .pin = "Two-2222"});
    (void)add({.location = "3", .state = pins::AccountState::Active, .kind = crypto::PinKind::Customer});
    const Batch batch = approved();
    EXPECT_EQ(batch.chosen, 2);
    const auto receipt = write(batch.id);
    ASSERT_TRUE(receipt) << qPrintable(receipt.error().field + receipt.error().detail);
    EXPECT_EQ(fileText(), "1/678 One-1111\n2/678 Two-2222\n");
    EXPECT_EQ(receipt->batch.state, BatchState::Written);
    EXPECT_EQ(receipt->batch.written, 2);
    EXPECT_EQ(receipt->batch.sha256, crypto::sha256(fileText()).toHex());
    EXPECT_EQ(receipt->bytes, fileText().size());
    EXPECT_EQ(receipt->batch.fileName, u"batch.txt"_s);
    EXPECT_EQ(QFile::permissions(m_path) & 0x0fff, QFile::ReadUser | QFile::WriteUser); // of the owner alone
    const QJsonObject event = audited("batch_written");
    EXPECT_EQ(event[u"written"_s], 2);
    EXPECT_EQ(event[u"sha256"_s].toString().toLatin1(), receipt->batch.sha256);
    const auto listed = issues();
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(listed[0].account, one);
    EXPECT_EQ(listed[1].account, two);
    EXPECT_EQ(listed[0].issue.channel, Channel::Letter);
    EXPECT_EQ(listed[0].issue.batch, batch.id);
    EXPECT_EQ(listed[0].issue.by, u"supervisor1"_s);
    // Nobody gets a PIN twice by accident, and no batch is written twice.
    EXPECT_EQ(request().error(), (Error{ErrorCode::InvalidInput, u"selection"_s, u"nobody"_s}));
    EXPECT_EQ(write(batch.id).error(), (Error{ErrorCode::InvalidInput, u"batch"_s, u"written"_s}));
}

TEST_P(WriteBatchTest, takesTwoSupervisors) {
    (void)add();
    const auto refused = request();
    ASSERT_TRUE(refused);
    EXPECT_EQ(write(refused->id).error(), (Error{ErrorCode::InvalidInput, u"batch"_s, u"requested"_s}));
    EXPECT_EQ(staff::decideApproval(m_site.database, m_site.supervisor, *refused->approval,
                                    staff::Decision::Grant, {})
                  .error(),
              (Error{ErrorCode::NotPermitted, {}, u"own_request"_s}));
    ASSERT_TRUE(decide(*refused, staff::Decision::Refuse, u"not yet"_s));
    EXPECT_EQ(write(refused->id).error(), (Error{ErrorCode::InvalidInput, u"batch"_s, u"refused"_s}));
    EXPECT_FALSE(QFile::exists(m_path));
    const auto again = request();
    ASSERT_TRUE(again);
    ASSERT_TRUE(decide(*again, staff::Decision::Grant));
    EXPECT_TRUE(write(again->id));
    const auto batches = listBatches(m_site.database, *m_second);
    ASSERT_TRUE(batches);
    ASSERT_EQ(batches->size(), 2U);
    EXPECT_EQ((*batches)[0].decidedByName, u"supervisor2"_s);
    EXPECT_EQ((*batches)[1].decisionReason, u"not yet"_s);
}

TEST_P(WriteBatchTest, needsNobodyElseWhereFourEyesAreOff) {
    (void)add();
    m_site.setSetting("four_eyes", "false");
    const auto batch = request();
    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->state, BatchState::Approved);
    EXPECT_EQ(audited("batch_requested")[u"four_eyes"_s], false);
    EXPECT_TRUE(write(batch->id));
}

TEST_P(WriteBatchTest, isNotWrittenOnceItsTimeIsOver) {
    (void)add();
    const Batch late = approved();
    run("UPDATE approval SET decided_at = decided_at - 73 * 3600 * 1000");
    EXPECT_EQ(write(late.id).error(), (Error{ErrorCode::InvalidInput, u"batch"_s, u"expired"_s}));
    const auto cancelled = request();
    ASSERT_TRUE(cancelBatch(m_site.database, *m_second, cancelled->id));
    EXPECT_EQ(decide(*cancelled, staff::Decision::Grant).error(),
              (Error{ErrorCode::InvalidInput, u"approval"_s, u"expired"_s}));
    EXPECT_EQ(write(cancelled->id).error(), (Error{ErrorCode::InvalidInput, u"batch"_s, u"cancelled"_s}));
}

TEST_P(WriteBatchTest, leavesOutWhoChangedSince) {
    const AccountNumber stays = add({.location = "1"});
    const AccountNumber resets = add({.location = "2"});
    const AccountNumber registers = add({.location = "3"});
    const AccountNumber called = add({.location = "4"});
    const Batch batch = approved();
    EXPECT_EQ(batch.chosen, 4);
    reset(resets, "Fresh-42");
    run("UPDATE account SET initialized = TRUE WHERE location_id = '3'");
    run("UPDATE pin_secret SET kind = 'customer' WHERE account_id = " +
        QByteArray::number(qint64{idOf(registers).value()}));
    ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) {
        return ledger::recordIssue(transaction, idOf(called), Channel::Telephone, m_site.csr.actor.staffId);
    }));
    (void)add({.location = "5"}); // came later; the PIN is from the year 1970, but so is nobody's question
    const auto receipt = write(batch.id);
    ASSERT_TRUE(receipt);
    EXPECT_TRUE(fileText().startsWith("1/678 "));
    EXPECT_FALSE(fileText().contains("2/678"));
    EXPECT_FALSE(fileText().contains("3/678"));
    EXPECT_FALSE(fileText().contains("4/678"));
    const auto leftOut = listLeftOut(m_site.database, m_site.supervisor, batch.id);
    ASSERT_TRUE(leftOut);
    ASSERT_EQ(leftOut->size(), 1U);
    EXPECT_EQ((*leftOut)[0].account, resets);
    EXPECT_EQ((*leftOut)[0].reason, LeftOut::Changed);
}

TEST_P(WriteBatchTest, leavesOutWhatDoesNotOpenOrHasNoPlace) {
    (void)add({.location = "1"});
    const AccountNumber moved = add({.location = "2"});
    m_site.addDirectoryAccount("9", "9");
    const AccountNumber nowhere = add({.location = "3"});
    run("UPDATE directory_account SET last_name = 'Nowhere' WHERE location_id = '3'");
    run("UPDATE pin_secret SET sealed = (SELECT sealed FROM pin_secret WHERE account_id <> " +
        QByteArray::number(qint64{idOf(moved).value()}) +
        " ORDER BY account_id LIMIT 1) WHERE account_id = " +
        QByteArray::number(qint64{idOf(moved).value()}));
    const auto receipt = write(approved().id);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(fileText(), "1/678 Old-7391\n");
    EXPECT_EQ(leftOutJson(receipt->batch.leftOut), (QJsonObject{{u"no_address"_s, 1}, {u"unreadable"_s, 1}}));
    EXPECT_EQ(issues().size(), 1U);
    EXPECT_TRUE(issues({nowhere, {}, {}, {}, false}).empty());
}

TEST_P(WriteBatchTest, whatBrokeOffCountsNothingAndIsWrittenAgain) {
    for (const char* location : {"1", "2", "3"})
        (void)add({.location = location});
    const Batch batch = approved();
    const MakeSink failing = [](const Batch&, const BatchFacts&,
                                QIODevice& device) -> Result<std::unique_ptr<BatchSink>> {
        class Failing final : public BatchSink {
        public:
            explicit Failing(QIODevice& to)
                : m_lines(to) {}
            Result<void> begin() override { return {}; }
            Result<std::optional<LeftOut>> add(const IssueRow& row) override { return m_lines.add(row); }
            Result<void> finish() override { return fail(ErrorCode::DiskFull, u"batch.txt"_s); }

        private:
            LineSink m_lines;
        };
        return std::make_unique<Failing>(device);
    };
    EXPECT_EQ(writeBatch(m_site.url(), m_site.supervisor, {batch.id, m_path}, failing).error().code,
              ErrorCode::DiskFull);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    EXPECT_EQ(ask(u"SELECT count(*) FROM distribution"_s).toInt(), 3); // written, and not counted
    EXPECT_TRUE(issues().empty());
    EXPECT_EQ(auditedTimes("batch_written"), 0);
    EXPECT_EQ(listBatches(m_site.database, m_site.supervisor)->front().state, BatchState::Writing);
    const auto receipt = write(batch.id);
    ASSERT_TRUE(receipt) << qPrintable(receipt.error().detail);
    EXPECT_EQ(receipt->batch.written, 3);
    EXPECT_EQ(issues().size(), 3U);
}

TEST_P(WriteBatchTest, finishesWhatLacksTheLastStepOnly) {
    (void)add();
    const Batch batch = approved();
    ASSERT_TRUE(write(batch.id));
    run("UPDATE distribution_batch SET state = 'writing', written_at = NULL");
    const QDateTime before = QFileInfo(m_path).lastModified();
    const auto receipt =
        writeBatch(m_site.url(), m_site.supervisor, {batch.id, m_path}, {}); // no sink is made
    ASSERT_TRUE(receipt) << qPrintable(receipt.error().detail);
    EXPECT_EQ(receipt->batch.state, BatchState::Written);
    EXPECT_EQ(QFileInfo(m_path).lastModified(), before);
    EXPECT_EQ(issues().size(), 1U);
}

TEST_P(WriteBatchTest, aPlaceThatCannotBeWrittenLeavesItApproved) {
    (void)add();
    const Batch batch = approved();
    m_path = m_folder.filePath(u"nowhere/batch.txt"_s);
    EXPECT_EQ(write(batch.id).error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(listBatches(m_site.database, m_site.supervisor)->front().state, BatchState::Approved);
}

TEST_P(WriteBatchTest, tellsWhoWasOvertaken) {
    const AccountNumber account = add();
    const Batch batch = approved();
    const MakeSink resetting = [&](const Batch&, const BatchFacts&,
                                   QIODevice& device) -> Result<std::unique_ptr<BatchSink>> {
        class Resetting final : public BatchSink {
        public:
            Resetting(QIODevice& to, std::function<void()> before)
                : m_lines(to)
                , m_before(std::move(before)) {}
            Result<void> begin() override { return {}; }
            Result<std::optional<LeftOut>> add(const IssueRow& row) override { return m_lines.add(row); }
            Result<void> finish() override {
                m_before();
                return {};
            }

        private:
            LineSink m_lines;
            std::function<void()> m_before;
        };
        return std::make_unique<Resetting>(device, [this, account] { reset(account, "Fresh-42"); });
    };
    const auto receipt = writeBatch(m_site.url(), m_site.supervisor, {batch.id, m_path}, resetting);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->overtaken, 1);
    EXPECT_TRUE(issues({{}, {}, batch.id, {}, true}).empty());
}

} // namespace pindesk::distribution
