#include "ui/distribution/ledgertab.h"
#include "core/ledger/ledger.h"
#include "tests/core/distribution/distributiontest.h"
#include "tests/ui/pagetest.h"
#include "ui/distribution/distributionpage.h"
#include "ui/distribution/issuemodel.h"
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using ledger::IssueStatus;

/// The ledger of a site with letters and calls, by keys.
class LedgerTabTest : public PageTestOn<distribution::DistributionTest> {
protected:
    void openLedger(const QString& user) {
        open(m_distribution, user);
        auto* bar = m_distribution.findChild<QTabBar*>();
        for (int i = 0; i < bar->count() && bar->tabText(bar->currentIndex()) != u"Ledger"_s; ++i)
            QTest::keyClick(bar, Qt::Key_Right);
        ASSERT_EQ(bar->tabText(bar->currentIndex()), u"Ledger"_s);
    }
    void call(const AccountNumber& account) {
        ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) {
            return ledger::recordIssue(transaction, idOf(account), ledger::Channel::Telephone,
                                       m_site.csr.actor.staffId);
        }));
    }
    void advance(const AccountNumber& account, IssueStatus status) {
        ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) {
            return ledger::advanceIssues(transaction, idOf(account), status);
        }));
    }
    void replace(const AccountNumber& account) {
        ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) {
            return ledger::endIssues(transaction, idOf(account));
        }));
    }
    /// 1/678, 2/678, 3/678
    void sendLetters() {
        for (const char* location : {"1", "2", "3"})
            (void)add({.location = location});
        ASSERT_TRUE(write(approved().id));
    }
    [[nodiscard]] QTableView& list() const { return *named<QTableView>(u"PINs given out"_s); }
    [[nodiscard]] bool lists(int rows) const {
        return holds([&] { return list().model()->rowCount() == rows; });
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return list().model()->index(row, column).data().toString();
    }
    /// A line of the table of funnels, its cells with bars between them.
    [[nodiscard]] QString funnel(int row) const {
        const QAbstractItemModel* model = named<QTableView>(u"How far customers came"_s)->model();
        QStringList cells;
        for (int column = 0; column < 7; ++column)
            cells << model->index(row, column).data().toString();
        return cells.join(u" | "_s);
    }
    [[nodiscard]] bool tells(int row, const QString& line) const {
        return holds([&] { return funnel(row) == line; });
    }

    DistributionPage m_distribution;
};
PINDESK_ON_BOTH_DATABASES(LedgerTabTest);

TEST_P(LedgerTabTest, isAsHighAsTheTabInFront) {
    sendLetters();
    openLedger(u"supervisor1"_s);
    ASSERT_TRUE(lists(3));
    const auto height = [this] { return m_distribution.heightForWidth(m_distribution.width()); };
    const int ledger = height();
    QTest::keyClick(m_distribution.findChild<QTabBar*>(), Qt::Key_Left); // to the batches
    EXPECT_TRUE(holds([&] { return height() > 0 && height() < ledger; })) << height() << " of " << ledger;
}

TEST_P(LedgerTabTest, saysWhereItsRowsWillComeFrom) {
    openLedger(u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"Nothing was given out yet."_s)) << qPrintable(screen());
    expectNames();
}

TEST_P(LedgerTabTest, showsHowFarCustomersCame) {
    sendLetters();
    call(add({.location = "4"}));
    advance({"1", "678"}, IssueStatus::Registered);
    replace({"2", "678"});
    openLedger(u"supervisor1"_s);
    EXPECT_TRUE(tells(0, u"Telephone | 1 | 0 (0 %) | 0 (0 %) | 0 (0 %) | 0 | 0"_s)) << qPrintable(funnel(0));
    EXPECT_TRUE(tells(1, u"E-mail | 0 | 0 | 0 | 0 | 0 | 0"_s)) << qPrintable(funnel(1));
    EXPECT_TRUE(tells(3, u"Letter | 3 | 1 (33 %) | 1 (33 %) | 0 (0 %) | 1 | 0"_s)) << qPrintable(funnel(3));
    EXPECT_TRUE(tells(4, u"All | 4 | 1 (25 %) | 1 (25 %) | 0 (0 %) | 1 | 0"_s)) << qPrintable(funnel(4));
    ASSERT_TRUE(lists(4));
    EXPECT_EQ(cell(0, IssueModel::HowFar), u"Registered"_s);
    EXPECT_TRUE(cell(1, IssueModel::Pin).startsWith(u"Replaced "_s)) << qPrintable(cell(1, IssueModel::Pin));
    EXPECT_EQ(cell(3, IssueModel::By), u"csr1"_s);
    expectNames();
    auto* batches = named<QComboBox>(u"Batch"_s);
    ASSERT_TRUE(holds([&] { return batches->count() == 2; }));
    QTest::keyClick(batches, Qt::Key_Down);
    EXPECT_TRUE(batches->currentText().startsWith(u"Batch 1 (Letter)"_s))
        << qPrintable(batches->currentText());
    EXPECT_TRUE(tells(0, u"Batch 1 (Letter) | 3 | 1 (33 %) | 1 (33 %) | 0 (0 %) | 1 | 0"_s))
        << qPrintable(funnel(0));
    EXPECT_TRUE(lists(3)) << "those of the batch";
}

TEST_P(LedgerTabTest, findsByWhatIsAskedFor) {
    sendLetters();
    call({"2", "678"});
    replace({"3", "678"});
    openLedger(u"supervisor1"_s);
    ASSERT_TRUE(lists(4));
    auto* account = named<QLineEdit>(u"Account"_s);
    QTest::keyClicks(account, u"a/b/c"_s);
    QTest::keyClick(account, Qt::Key_Return);
    EXPECT_TRUE(waitFor(u"account number"_s)) << qPrintable(screen());
    account->clear();
    QTest::keyClicks(account, u"2/678"_s);
    QTest::keyClick(account, Qt::Key_Return);
    ASSERT_TRUE(lists(2));
    auto* channel = named<QComboBox>(u"Channel"_s);
    QTest::keyClick(channel, Qt::Key_Down);
    ASSERT_EQ(channel->currentText(), u"Telephone"_s);
    press(u"Search"_s);
    ASSERT_TRUE(lists(1));
    press(u"Clear"_s);
    ASSERT_TRUE(lists(4));
    press(u"Only PINs that st&ill count"_s);
    press(u"Search"_s);
    ASSERT_TRUE(lists(3));
    QTest::keyClicks(account, u"9/999"_s);
    QTest::keyClick(account, Qt::Key_Return);
    EXPECT_TRUE(waitFor(u"No PIN that was given out meets these conditions."_s)) << qPrintable(screen());
}

TEST_P(LedgerTabTest, marksALetterThatCameBack) {
    sendLetters();
    call({"2", "678"});
    openLedger(u"supervisor1"_s);
    ASSERT_TRUE(lists(4));
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    ASSERT_EQ(cell(list().currentIndex().row(), IssueModel::Channel), u"Telephone"_s);
    auto* mark = named<QAbstractButton>(u"Letter came back…"_s);
    EXPECT_FALSE(mark->isEnabled());
    EXPECT_EQ(mark->toolTip(), u"This PIN did not go out in a letter."_s);
    QTest::keyClick(&list(), Qt::Key_Up);
    press(u"Letter came back…"_s);
    ASSERT_TRUE(screen().contains(u" to account 2/678 come back?"_s)) << qPrintable(screen());
    expectNames();
    EXPECT_EQ(m_distribution.focusWidget(), named<QAbstractButton>(u"Cancel"_s));
    QTest::keyClick(m_distribution.focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(screen().contains(u"come back?"_s));
    EXPECT_EQ(m_distribution.focusWidget(), &list());
    press(u"Letter came back…"_s);
    press(u"The letter to account 2/678 came back"_s);
    ASSERT_TRUE(waitFor(u"The letter to account 2/678 is marked: its PIN can go out again."_s))
        << qPrintable(screen());
    EXPECT_TRUE(holds([&] { return cell(1, IssueModel::Pin) == u"Letter came back"_s; }));
    EXPECT_EQ(list().currentIndex().row(), 1);
    EXPECT_TRUE(holds([&] { return mark->toolTip() == u"This letter is marked already."_s; }));
    EXPECT_TRUE(tells(3, u"Letter | 3 | 0 (0 %) | 0 (0 %) | 0 (0 %) | 0 | 1"_s)) << qPrintable(funnel(3));
    EXPECT_EQ(ask(u"SELECT count(*) FROM distribution WHERE letter_status = 'returned'"_s).toInt(), 1);
}

TEST_P(LedgerTabTest, growsPageByPageAndStaysWhereItIs) {
    m_site.files.ask(
        u"INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, pin_set_at) "
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 450) "
        "SELECT i, '7', CAST(i AS text), false, false, 5 FROM n"_s);
    m_site.files.ask(u"INSERT INTO distribution (account_id, issue_id, channel, at, \"by\") "
                     "SELECT account_id, 0, 'telephone', 5, 1 FROM account WHERE location_id = '7'"_s);
    openLedger(u"supervisor1"_s);
    ASSERT_TRUE(lists(200));
    EXPECT_TRUE(screen().contains(u"The first 200; there are more."_s)) << qPrintable(screen());
    press(u"Show more"_s);
    ASSERT_TRUE(lists(400));
    EXPECT_EQ(list().currentIndex().row(), 200) << "the first of the new ones";
    m_distribution.refresh();
    QSignalSpy again(list().model(), &QAbstractItemModel::modelReset);
    ASSERT_TRUE(holds([&] { return again.count() == 1; }));
    EXPECT_EQ(list().model()->rowCount(), 400);
    EXPECT_EQ(list().currentIndex().row(), 200);
    press(u"Show more"_s);
    ASSERT_TRUE(lists(450));
    EXPECT_TRUE(screen().contains(u"450 in all."_s)) << qPrintable(screen());
    EXPECT_EQ(cell(449, IssueModel::Account), u"7/450"_s);
}

TEST_P(LedgerTabTest, opensAccountsForTheDeskAlone) {
    sendLetters();
    openLedger(u"supervisor1"_s);
    ASSERT_TRUE(lists(3));
    QSignalSpy opened(&m_distribution, &Page::accountRequested);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<AccountNumber>().toString(), u"1/678"_s);
    m_distribution.close();
    m_distribution.reset();
    openLedger(u"auditor1"_s);
    ASSERT_TRUE(lists(3));
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1) << "auditors look up no accounts";
    auto* mark = named<QAbstractButton>(u"Letter came back…"_s);
    EXPECT_FALSE(mark->isEnabled());
    EXPECT_EQ(mark->toolTip(), u"Supervisors mark letters that came back."_s);
    EXPECT_TRUE(tells(3, u"Letter | 3 | 0 (0 %) | 0 (0 %) | 0 (0 %) | 0 | 0"_s));
}

} // namespace pindesk::ui
