#include "tests/ui/pagetest.h"
#include "ui/distribution/distributionpage.h"
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

class BatchesTabTest : public PageTest {
protected:
    BatchesTabTest() {
        test::addPerson(m_site.database, m_site.administrator, u"supervisor2"_s, Role::Supervisor);
        for (int i = 1; i <= 3; ++i)
            addAccount(QByteArray::number(i));
    }
    void addAccount(const QByteArray& location) {
        const AccountId id = m_site.addDirectoryAccount(location, "678");
        const AccountNumber account{location, "678"};
        const auto sealed = *m_site.administrator.keys.sealer(crypto::KeyPurpose::InitialPin)
                                 ->seal(crypto::pinContext(crypto::PinKind::Initial, account), "Old-7391");
        const QByteArray literal =
            (GetParam() == storage::SiteUrl::Product::Sqlite ? "x'" : "'\\x") + sealed.toHex() + '\'';
        const QByteArray number = QByteArray::number(qint64{id.value()});
        run("INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, pin_set_at) "
            "VALUES (" +
            number + ", '" + location + "', '678', FALSE, FALSE, 1000)");
        run("INSERT INTO pin_secret (account_id, kind, sealed, key_id, set_at) VALUES (" + number +
            ", 'initial', " + literal + ", " + QByteArray::number(crypto::keyIdOf(sealed)->value()) +
            ", 1000)");
    }
    void run(const QByteArray& sql) { ASSERT_TRUE(m_site.database.connection().runScript(sql)); }
    void chooseKind(int index) {
        auto* kind = named<QComboBox>(u"What it becomes"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(kind, Qt::Key_Down);
    }
    /// As the file dialog answers.
    void writeTo(const QString& path) {
        press(u"Write the file…"_s);
        QFileDialog* dialog = nullptr;
        ASSERT_TRUE(holds([&] { return (dialog = m_page.findChild<QFileDialog*>()) != nullptr; }));
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
    }
    DistributionPage m_page;
    QTemporaryDir m_folder;
};
PINDESK_ON_BOTH_DATABASES(BatchesTabTest);

TEST_P(BatchesTabTest, goesFromTheQuestionToTheFileAsTwoSupervisorsWould) {
    open(m_page, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"No PINs have gone out"_s));
    expectNames();
    press(u"New batch…"_s);
    expectNames();
    chooseKind(2);
    QTest::keyClicks(named<QLineEdit>(u"What it is for"_s), u"first wave"_s);
    press(u"Count"_s);
    ASSERT_TRUE(waitFor(u"Chosen"_s)) << qPrintable(screen());
    press(u"Ask for approval"_s);
    ASSERT_TRUE(waitFor(u"Batch 1 waits for another supervisor"_s)) << qPrintable(screen());
    ASSERT_TRUE(waitFor(u"It waits for another supervisor until"_s));
    EXPECT_FALSE(named<QPushButton>(u"Approve"_s)->isEnabled()) << "not one's own";
    EXPECT_FALSE(named<QPushButton>(u"Approve"_s)->accessibleDescription().isEmpty());

    m_page.close();
    m_page.reset();
    open(m_page, u"supervisor2"_s);
    ASSERT_TRUE(waitFor(u"first wave"_s)) << qPrintable(screen());
    EXPECT_FALSE(named<QPushButton>(u"Refuse"_s)->isEnabled());
    QTest::keyClicks(named<QLineEdit>(u"Reason"_s), u"too early"_s);
    EXPECT_TRUE(named<QPushButton>(u"Refuse"_s)->isEnabled());
    press(u"Approve"_s);
    ASSERT_TRUE(waitFor(u"supervisor1 can write the file now"_s)) << qPrintable(screen());
    ASSERT_TRUE(waitFor(u"It can be written until"_s));

    m_page.close();
    m_page.reset();
    open(m_page, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"It can be written until"_s));
    const QString path = m_folder.filePath(u"bills.txt"_s);
    writeTo(path);
    ASSERT_TRUE(waitFor(u"Batch 1 is written: 3 PINs"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"bills.txt"_s));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("Old-7391"), 3);
    EXPECT_FALSE(screen().contains(u"Old-7391"_s));
    EXPECT_EQ(m_site.files.ask(u"SELECT count(*) FROM issue"_s).toInt(), 3);
}

TEST_P(BatchesTabTest, refusesPostcardsWithTheReason) {
    open(m_page, u"supervisor1"_s);
    press(u"New batch…"_s);
    chooseKind(3);
    EXPECT_TRUE(screen().contains(u"Everybody who handles a postcard reads the PIN"_s));
    EXPECT_FALSE(named<QPushButton>(u"Ask for approval"_s)->isEnabled());
    EXPECT_FALSE(named<QPushButton>(u"Count"_s)->isEnabled());
    chooseKind(0);
    EXPECT_TRUE(named<QPushButton>(u"Ask for approval"_s)->isEnabled());
}

TEST_P(BatchesTabTest, saysWhatIsWrongWithAList) {
    open(m_page, u"supervisor1"_s);
    press(u"New batch…"_s);
    auto* list = named<QPlainTextEdit>(u"Only these accounts, one number a line"_s);
    QTest::keyClicks(list, u"1/678"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClicks(list, u"what"_s);
    press(u"Count"_s);
    EXPECT_TRUE(screen().contains(u"Line 2 is no account number: what"_s)) << qPrintable(screen());
    list->setPlainText(u"1/678\nnobody/1"_s);
    press(u"Count"_s);
    ASSERT_TRUE(waitFor(u"Nobody has these numbers: nobody/1"_s)) << qPrintable(screen());
    list->setPlainText(u"2/678"_s);
    press(u"Ask for approval"_s);
    ASSERT_TRUE(waitFor(u"Batch 1 waits"_s)) << qPrintable(screen());
    EXPECT_EQ(m_site.files.ask(u"SELECT chosen FROM distribution_batch"_s).toInt(), 1);
}

TEST_P(BatchesTabTest, aBatchIsRefusedAndWithdrawn) {
    open(m_page, u"supervisor1"_s);
    press(u"New batch…"_s);
    press(u"Ask for approval"_s);
    ASSERT_TRUE(waitFor(u"It waits for another supervisor until"_s));
    press(u"Withdraw the batch"_s);
    ASSERT_TRUE(waitFor(u"Batch 1 was withdrawn"_s)) << qPrintable(screen());
    press(u"New batch…"_s);
    press(u"Ask for approval"_s);
    ASSERT_TRUE(waitFor(u"Batch 2 waits"_s));
    m_page.close();
    m_page.reset();
    open(m_page, u"supervisor2"_s);
    ASSERT_TRUE(waitFor(u"Decide by"_s));
    QTest::keyClicks(named<QLineEdit>(u"Reason"_s), u"too early"_s);
    press(u"Refuse"_s);
    ASSERT_TRUE(waitFor(u"too early"_s)) << qPrintable(screen());
}

TEST_P(BatchesTabTest, whatIsTypedStaysOverALock) {
    open(m_page, u"supervisor1"_s);
    press(u"New batch…"_s);
    QTest::keyClicks(named<QLineEdit>(u"What it is for"_s), u"first wave"_s);
    m_page.close();
    open(m_page, u"supervisor1"_s);
    EXPECT_EQ(named<QLineEdit>(u"What it is for"_s)->text(), u"first wave"_s);
    m_page.close();
    m_page.reset();
    open(m_page, u"supervisor2"_s);
    press(u"New batch…"_s);
    EXPECT_TRUE(named<QLineEdit>(u"What it is for"_s)->text().isEmpty());
}

TEST_P(BatchesTabTest, anAuditorReadsAndDoesNothing) {
    open(m_page, u"auditor1"_s);
    ASSERT_TRUE(waitFor(u"No PINs have gone out"_s)) << qPrintable(screen());
    EXPECT_FALSE(named<QPushButton>(u"New batch…"_s)->isEnabled());
}

} // namespace pindesk::ui
