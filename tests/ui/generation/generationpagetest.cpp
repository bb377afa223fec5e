#include "ui/generation/generationpage.h"
#include "tests/support/paper.h"
#include "tests/ui/pagetest.h"
#include "ui/generation/receiptcard.h"
#include "ui/generation/receipttext.h"
#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextDocument>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

class GenerationPageTest : public PageTest {
protected:
    void fill(int accounts) {
        for (int i = 0; i < accounts; ++i)
            m_site.addDirectoryAccount("L" + QByteArray::number(i), "1");
    }
    void enterExtract(const QTemporaryDir& folder, int rows) {
        QFile file(folder.filePath(u"extract.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("location_id,customer_id,status\n");
        for (int i = 0; i < rows; ++i)
            file.write("L" + QByteArray::number(i) + ",1,active\n");
        file.close();
        auto* line = named<QLineEdit>(u"File of the customer system"_s);
        QTest::keyClicks(line, file.fileName());
        QTest::keyClick(line, Qt::Key_Return);
        ASSERT_TRUE(waitFor(u"Nothing is wrong with these"_s)) << qPrintable(screen());
    }
    [[nodiscard]] int pins() const { return m_site.files.ask(u"SELECT COUNT(*) FROM pin_secret"_s).toInt(); }
    GenerationPage m_generation;
};
PINDESK_ON_BOTH_DATABASES(GenerationPageTest);

TEST_P(GenerationPageTest, goesFromTheDryRunToTheReceipt) {
    fill(7);
    m_site.addDirectoryAccount("bad/number", "1");
    open(m_generation, u"admin1"_s);
    expectNames();
    press(u"Dry run"_s);
    ASSERT_TRUE(holds([&] {
        return m_generation.findChild<QAbstractButton*>() != nullptr && screen().contains(u"7"_s) &&
               !screen().contains(u"–"_s);
    }));
    EXPECT_EQ(pins(), 0) << "a dry run changes nothing";
    EXPECT_EQ(named<QTableView>(u"Accounts that would be rejected"_s)->model()->rowCount(), 1);
    press(u"Generate PINs (7)"_s);
    ASSERT_TRUE(waitFor(u"7 PINs. 1 accounts were rejected"_s)) << qPrintable(screen());
    EXPECT_EQ(pins(), 7);
    EXPECT_TRUE(screen().contains(u"admin1"_s)) << "the receipt says who";
    ASSERT_TRUE(holds([&] { return named<QTableView>(u"Runs so far"_s)->model()->rowCount() == 1; }));
    auto* receipt = m_generation.findChild<ReceiptCard*>();
    EXPECT_TRUE(receipt->text().contains("Springfield Water\n"));
    const QTemporaryDir folder;
    Q_EMIT receipt->saveRequested(folder.filePath(u"receipt.txt"_s));
    ASSERT_TRUE(waitFor(u"Only you may read it"_s));
    QFile file(folder.filePath(u"receipt.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), receipt->text());
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_P(GenerationPageTest, aRunSurvivesALockAndIsToldAfterwards) {
    fill(30);
    open(m_generation, u"admin1"_s);
    press(u"Generate PINs"_s);
    m_generation.close();
    ASSERT_TRUE(holds([&] { return pins() == 30; }));
    QTest::qWait(0);
    open(m_generation, u"admin1"_s);
    EXPECT_TRUE(waitFor(u"is complete: 30 PINs created"_s)) << qPrintable(screen());
}

TEST_P(GenerationPageTest, offersToResumeWhatHasNotEnded) {
    fill(5);
    m_site.files.ask(u"INSERT INTO generation_run (run_id, started_by, started_at, state, checksum) "
                     "SELECT 1, 0, 1000, 'cancelled', hash FROM audit_head LIMIT 1"_s);
    open(m_generation, u"admin1"_s);
    ASSERT_TRUE(waitFor(u"Run 1 of"_s));
    press(u"Resume run 1"_s);
    ASSERT_TRUE(waitFor(u"5 PINs created"_s)) << qPrintable(screen());
    EXPECT_EQ(m_site.files.ask(u"SELECT COUNT(*) FROM generation_run"_s).toInt(), 1);
}

TEST_P(GenerationPageTest, theWindowAsksBeforeItEndsARun) {
    fill(200);
    open(m_generation, u"admin1"_s);
    EXPECT_TRUE(m_generation.unfinishedWork().isEmpty());
    QSignalSpy stopped(&m_generation, &Page::workStopped);
    press(u"Generate PINs"_s);
    EXPECT_FALSE(m_generation.unfinishedWork().isEmpty());
    m_generation.askToStop();
    press(u"Stop and close"_s);
    ASSERT_TRUE(holds([&] { return stopped.count() == 1; }));
    EXPECT_TRUE(m_generation.unfinishedWork().isEmpty());
    EXPECT_NE(m_site.files.ask(u"SELECT state FROM generation_run"_s).toString(), u"running"_s);
}

TEST_P(GenerationPageTest, customersAreImportedHere) {
    open(m_generation, u"admin1"_s);
    ASSERT_TRUE(waitFor(u"The directory is empty"_s));
    press(u"Import customers…"_s);
    const QTemporaryDir folder;
    enterExtract(folder, 4);
    press(u"&Import"_s);
    ASSERT_TRUE(waitFor(u"The directory is up to date."_s)) << qPrintable(screen());
    ASSERT_TRUE(waitFor(u"by admin1, from extract.csv"_s))
        << "the card tells of it: " << qPrintable(screen());
    press(u"Generate PINs"_s);
    ASSERT_TRUE(waitFor(u"is complete: 4 PINs created"_s)) << qPrintable(screen());
    press(u"Close the import"_s);
    EXPECT_FALSE(screen().contains(u"Which column is what"_s));
}

TEST_P(GenerationPageTest, theWindowAsksBeforeItEndsAnImport) {
    open(m_generation, u"admin1"_s);
    press(u"Import customers…"_s);
    const QTemporaryDir folder;
    enterExtract(folder, 60'000);
    QSignalSpy stopped(&m_generation, &Page::workStopped);
    press(u"&Import"_s);
    EXPECT_TRUE(m_generation.unfinishedWork().startsWith(u"Customers are being imported."_s));
    m_generation.askToStop();
    press(u"Stop and close"_s);
    ASSERT_TRUE(holds([&] { return stopped.count() == 1; }));
    EXPECT_TRUE(m_generation.unfinishedWork().isEmpty());
    EXPECT_NE(m_site.files.ask(u"SELECT state FROM import_run"_s).toString(), u"running"_s);
}

TEST(ReceiptOnPaperTest, saysWhatTheFileSays) {
    generation::GenerationRun run;
    run.id = RunId(7);
    run.startedByName = u"admin1"_s;
    run.startedAt = 1'700'000'000'000;
    run.finishedAt = 1'700'000'060'000;
    run.created = 1'234'567;
    run.checksum = QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    QTextDocument document;
    fillReceipt(document, u"Springfield Water"_s, run);
    test::Paper paper;
    document.documentLayout()->setPaintDevice(&paper);
    document.setPageSize(QSizeF(test::Paper::width, test::Paper::height));
    QPainter painter(&paper);
    document.drawContents(&painter);
    painter.end();
    EXPECT_EQ(document.pageCount(), 1);
    EXPECT_TRUE(paper.words().contains(u"Springfield Water"_s));
    for (const auto& [name, value] : receiptRows(run)) {
        EXPECT_TRUE(paper.words().contains(name)) << qPrintable(name);
        EXPECT_TRUE(QString(paper.words()).remove(u'\n').remove(u' ').contains(QString(value).remove(u' ')))
            << qPrintable(value);
    }
    EXPECT_TRUE(QRectF(test::Paper::sheet()).contains(paper.written())) << "nothing runs over the edge";
    test::Paper::picture(u"printed-receipt"_s, [&](QPainter& on) {
        document.documentLayout()->setPaintDevice(on.device());
        document.setPageSize(QSizeF(test::Paper::width, test::Paper::height));
        document.drawContents(&on);
    });
}

} // namespace pindesk::ui
