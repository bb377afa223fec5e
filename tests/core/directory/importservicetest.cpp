#include "core/directory/importservice.h"
#include "core/directory/rowreason.h"
#include "importtest.h"
#include <QFile>
#include <QTemporaryDir>

namespace pindesk::directory {
using namespace Qt::StringLiterals;

class ImportServiceTest : public ImportTest {
protected:
    [[nodiscard]] ImportSource fileOf(const QByteArray& text) const {
        QFile file(m_folder.filePath(u"extract.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return fileSource(file.fileName());
    }
    [[nodiscard]] ImportOrder orderOf(const ImportSource& source) {
        const auto read = m_service.preview(source, {}).takeResult();
        EXPECT_TRUE(read);
        return {source, read->map};
    }
    QTemporaryDir m_folder;
    ImportService m_service{m_site.url(), std::make_shared<const audit::Session>(m_site.signIn(u"admin1"_s))};
};
PINDESK_ON_BOTH_DATABASES(ImportServiceTest);

TEST_P(ImportServiceTest, previewsThenTriesThenImports) {
    ImportOrder order =
        orderOf(fileOf("LID,CID,Surname,DOB\n1,7,Smith,1961-03-07\n1,8,Jones,never\n1,,Gray,\n1,7,Hill,\n"));
    order.dryRun = true;
    const auto tried = m_service.run(order)->outcome().takeResult();
    ASSERT_TRUE(tried) << qPrintable(tried.error().detail);
    const ImportCounts counts{4, 2, 0, 0, 0, 2, 1};
    EXPECT_EQ(tried->outcome.counts, counts);
    EXPECT_TRUE(tried->wasDryRun);
    EXPECT_FALSE(tried->index);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM directory_account"_s), 0) << "a dry run changes nothing";
    order.dryRun = false;
    const auto job = m_service.run(order);
    const auto done = job->outcome().takeResult();
    ASSERT_TRUE(done);
    EXPECT_EQ(done->outcome.counts, counts);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM directory_account"_s), 2);
    EXPECT_EQ(text(u"SELECT source FROM import_run"_s), "extract.csv");
    ASSERT_TRUE(done->index && *done->index);
    EXPECT_EQ((*done->index)->end, BuildInfixIndexOutcome::End::Whole);
    ASSERT_EQ(done->problems->size(), 3U);
    EXPECT_EQ(done->problems->at(0), (RowProblem{4, u"CID"_s, reason::missing}));
    EXPECT_EQ(done->problems->at(1), (RowProblem{5, {}, reason::repeated}));
    EXPECT_EQ(done->problems->at(2), (RowProblem{3, u"DOB"_s, reason::notADate}));
    EXPECT_EQ(done->problems->kind(2), ProblemList::Kind::Warning);
    ASSERT_TRUE(job->progress());
    EXPECT_EQ(job->progress()->stage, ImportJobProgress::Stage::Indexing);
    EXPECT_EQ(job->progress()->counts.read, 4);

    const QString path = m_folder.filePath(u"rejected.csv"_s);
    ASSERT_TRUE(m_service.saveProblems(path, done->problems).takeResult());
    QFile saved(path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), "kind,line,column,reason\r\nrejected,4,CID,missing\r\nrejected,5,,repeated\r\n"
                               "warning,3,DOB,not_a_date\r\n");
    EXPECT_EQ(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_P(ImportServiceTest, aCancelledImportKeepsWholeBatches) {
    const ImportOrder order = orderOf(fileOf("location_id,customer_id\n" + [] {
        QByteArray rows;
        for (int i = 0; i < 40'000; ++i)
            rows += QByteArray::number(i) + ",1\n";
        return rows;
    }()));
    const auto job = m_service.run(order);
    job->cancel();
    EXPECT_TRUE(job->isCancelled());
    const auto report = job->outcome().takeResult();
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->outcome.isComplete);
    EXPECT_FALSE(report->index);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM directory_account"_s), report->outcome.counts.added);
    EXPECT_LT(report->outcome.counts.added, 40'000);
    const auto again = m_service.run(order)->outcome().takeResult();
    ASSERT_TRUE(again);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM directory_account"_s), 40'000);
}

TEST_P(ImportServiceTest, tellsRateAndTimeLeft) {
    QByteArray rows("location_id,customer_id\n");
    for (int i = 0; i < 40'000; ++i)
        rows += QByteArray::number(i) + ",1\n";
    ImportOrder order = orderOf(fileOf(rows));
    order.dryRun = true;
    const auto job = m_service.run(order);
    ASSERT_TRUE(job->outcome().takeResult());
    const auto last = job->progress();
    ASSERT_TRUE(last);
    EXPECT_EQ(last->done, 40'000);
    EXPECT_GT(last->rate, 0);
    ASSERT_TRUE(last->fraction && last->secondsLeft);
    EXPECT_DOUBLE_EQ(*last->fraction, 1);
    EXPECT_DOUBLE_EQ(*last->secondsLeft, 0);
}

TEST_P(ImportServiceTest, whoMayNotImportIsRefused) {
    const ImportOrder order = orderOf(fileOf("location_id,customer_id\n1,7\n"));
    ImportService csr(m_site.url(), std::make_shared<const audit::Session>(m_site.signIn(u"csr1"_s)));
    const auto report = csr.run(order)->outcome().takeResult();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NotPermitted);
}

TEST_P(ImportServiceTest, tellsWhatIsWrongWithAFile) {
    const ImportOrder order = orderOf(fileOf("location_id,customer_id\n1,7\n"));
    QFile::remove(order.source.file);
    EXPECT_EQ(m_service.run(order)->outcome().takeResult().error().detail, u"no_such_file"_s);
    EXPECT_EQ(m_service.preview(fileSource(m_folder.path()), {}).takeResult().error().detail,
              u"is_a_folder"_s);
    EXPECT_EQ(m_service.readMap(m_folder.filePath(u"no.json"_s)).takeResult().error().code,
              ErrorCode::FileUnreadable);
    const auto map = m_service.readMap(fileOf(R"({"location_id":"a","customer_id":"b"})").file).takeResult();
    ASSERT_TRUE(map);
    EXPECT_EQ(map->fields[0].at(0).column, u"a"_s);
}

/// A query is a source like a file.
TEST_P(ImportServiceTest, readsAQuery) {
    const test::TestDatabase customers(storage::SiteUrl::Product::Sqlite);
    ASSERT_TRUE(customers.connect());
    customers.ask(u"CREATE TABLE customer AS SELECT 7 AS lid, 8 AS cid, 'Gray' AS surname"_s);
    ImportSource source;
    source.driver = u"QSQLITE"_s;
    source.connection = u"database="_s + customers.url().path;
    source.query = u"SELECT * FROM customer"_s;
    source.name = u"customers"_s;
    const auto report = m_service.run(orderOf(source))->outcome().takeResult();
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_EQ(report->outcome.counts.added, 1);
    EXPECT_EQ(text(u"SELECT last_name FROM directory_account"_s), "Gray");
}

} // namespace pindesk::directory
