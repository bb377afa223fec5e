#include "core/crypto/digest.h"
#include "core/distribution/extractlayoutdocument.h"
#include "core/distribution/extractsink.h"
#include "core/distribution/listbatches.h"
#include "tests/core/distribution/distributiontest.h"
#include <QDir>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
namespace {

const ExtractLayout& layoutNamed(QStringView beginning) {
    static const std::vector<ExtractLayout> layouts = exampleExtractLayouts();
    return *std::find_if(layouts.begin(), layouts.end(),
                         [&](const ExtractLayout& layout) { return layout.name.startsWith(beginning); });
}

/// A whole batch, from the request to the file, in the layouts that come with the program.
class ExtractBatchTest : public DistributionTest {
protected:
    Batch asked(const ExtractLayout& layout) {
        BatchRequest request;
        request.channel = ledger::Channel::Bill;
        request.layoutName = layout.name;
        request.document = documentOf(layout);
        const auto batch = requestBatch(m_site.url(), m_site.supervisor, request);
        EXPECT_TRUE(batch) << qPrintable(batch.error().field + batch.error().detail);
        EXPECT_TRUE(decide(*batch, staff::Decision::Grant));
        return *batch;
    }
    /// As the batch remembers its layout.
    Result<BatchReceipt> written(BatchId batch, const QString& path) {
        const auto makeSink = [](const Batch& of, const BatchFacts& facts,
                                 QIODevice& device) -> Result<std::unique_ptr<BatchSink>> {
            PINDESK_TRY(ExtractLayout layout, extractLayoutFromJson(QJsonDocument(of.document).toJson()));
            return std::make_unique<ExtractSink>(std::move(layout), facts, device);
        };
        return writeBatch(m_site.url(), m_site.supervisor, {batch, path}, makeSink);
    }
};
PINDESK_ON_BOTH_DATABASES(ExtractBatchTest);

TEST_P(ExtractBatchTest, everyPinInTheFileIsTheAccounts) {
    std::vector<AccountNumber> accounts;
    const std::vector<QByteArray> pins{"K7Q2M", "a,b\"c", "00120", "-Minus1", "=Sum(1)", "~!#$%^&*()"};
    for (std::size_t i = 0; i < pins.size(); ++i)
        accounts.push_back(add({.location = "00" + QByteArray::number(i), .pin = pins[i]}));
    const Batch batch = asked(layoutNamed(u"CSV"));
    const auto receipt = written(batch.id, m_path);
    ASSERT_TRUE(receipt) << qPrintable(receipt.error().field + receipt.error().detail);
    const QList<QByteArray> lines = fileText().split('\n');
    ASSERT_EQ(lines.size(), 1 + 4 + 1); // titles, accounts, nothing
    EXPECT_EQ(receipt->batch.written, 4);
    EXPECT_EQ(receipt->batch.sha256, crypto::sha256(fileText()).toHex());
    for (const auto& [line, account, field] : std::initializer_list<std::tuple<int, int, QByteArray>>{
             {1, 0, "K7Q2M"}, {2, 1, "\"a,b\"\"c\""}, {3, 2, "00120"}, {4, 5, "~!#$%^&*()"}}) {
        EXPECT_TRUE(lines[line].startsWith(accounts[static_cast<std::size_t>(account)].location + ",678," +
                                           field + ','))
            << lines[line].constData();
        EXPECT_EQ(storedPin(accounts[static_cast<std::size_t>(account)]),
                  pins[static_cast<std::size_t>(account)]);
    }
    const auto leftOut = listLeftOut(m_site.database, m_site.supervisor, batch.id);
    ASSERT_TRUE(leftOut);
    ASSERT_EQ(leftOut->size(), 2U);
    for (const auto& each : *leftOut)
        EXPECT_EQ(each.reason, LeftOut::Formula);
    EXPECT_EQ(issues().size(), 4U); // nobody is marked who is not in the file
}

TEST_P(ExtractBatchTest, fixedWidthTellsItsCountAndChecksum) {
    for (int i = 0; i < 3; ++i)
        (void)add({.location = QByteArray::number(i), .pin = "Pin-" + QByteArray::number(1000 + i)});
    const auto receipt = written(asked(layoutNamed(u"Bill")).id, m_path);
    ASSERT_TRUE(receipt);
    const QByteArray text = fileText();
    const QByteArray before = text.first(text.lastIndexOf("T"));
    EXPECT_EQ(text, before + "T000000003" + crypto::sha256(before).toHex() + "\r\n");
    EXPECT_TRUE(text.split('\r').front().endsWith("000000003"));
    EXPECT_EQ(text.split('\n')[2].sliced(65, 16), "Pin-1001        ");
    struct stat facts {};
    ASSERT_EQ(::stat(QFile::encodeName(m_path).constData(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777U, 0600U);
}

TEST_P(ExtractBatchTest, aFullDiskMarksNobody) {
    (void)add();
    const Batch batch = asked(layoutNamed(u"CSV"));
    const auto noRoom = [](const Batch& of, const BatchFacts& facts,
                           QIODevice& device) -> Result<std::unique_ptr<BatchSink>> {
        const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        ::dup2(full, static_cast<QFileDevice&>(device).handle()); // what is written now finds no room
        ::close(full);
        PINDESK_TRY(ExtractLayout layout, extractLayoutFromJson(QJsonDocument(of.document).toJson()));
        return std::make_unique<ExtractSink>(std::move(layout), facts, device);
    };
    const auto failed = writeBatch(m_site.url(), m_site.supervisor, {batch.id, m_path}, noRoom);
    EXPECT_EQ(failed.error(), (Error{ErrorCode::DiskFull, m_path, u"file"_s}));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    EXPECT_EQ(issues().size(), 0U);
    EXPECT_EQ(auditedTimes("batch_written"), 0);
    const auto receipt = written(batch.id, m_path); // there is room again
    ASSERT_TRUE(receipt) << qPrintable(receipt.error().field + receipt.error().detail);
    EXPECT_EQ(issues().size(), 1U);
}

} // namespace
} // namespace pindesk::distribution
