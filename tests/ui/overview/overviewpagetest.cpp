#include "ui/overview/overviewpage.h"
#include "tests/ui/pagetest.h"
#include "ui/overview/accountlistmodel.h"
#include "ui/overview/nextsteps.h"
#include "ui/overview/populationmodel.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using pins::AccountState;

TEST(NextStepsTest, areThoseOfTheRole) {
    pins::AccountCounts counts;
    counts.directory = 10;
    counts.withoutRecord = 4;
    EXPECT_EQ(nextSteps(Role::Administrator, counts, {}).front().page, u"generation"_s);
    EXPECT_EQ(nextSteps(Role::Csr, counts, {}).front().page, u"desk"_s);
    EXPECT_EQ(nextSteps(Role::Auditor, counts, {}).front().page, u"audit"_s);
    counts.byState[AccountState::Inconsistent] = 2;
    EXPECT_EQ(nextSteps(Role::Supervisor, counts, {}).front().page, u"desk"_s) << "two are mended by resets";
    counts.byState[AccountState::Inconsistent] = 3;
    EXPECT_EQ(nextSteps(Role::Supervisor, counts, {}).front().page, QString()) << "three are escalated";
    EXPECT_TRUE(nextSteps(Role::Supervisor, counts, {}).front().isUrgent);
    EXPECT_EQ(nextSteps(Role::Csr, counts, {}).front().page, u"desk"_s);
}

// A million accounts, made as they are asked for.
TEST(AccountListModelTest, jumpsToTheEndOfAMillion) {
    constexpr int total = 1'000'050;
    AccountListModel model;
    int largest = 0;
    const auto make = [&](const std::optional<AccountNumber>& after, int limit) {
        std::vector<pins::ListedAccount> accounts;
        for (int i = after ? after->customer.toInt() + 1 : 0; i < total && limit > 0; ++i, --limit)
            accounts.push_back({{"L", QByteArray::number(i)}, {}, false, 1});
        largest = std::max(largest, static_cast<int>(accounts.size()));
        return accounts;
    };
    QObject::connect(&model, &AccountListModel::pageWanted, &model,
                     [&](int start, int page, const auto& after) {
                         model.takePage(start, page, make(after, AccountListModel::pageSize));
                     });
    std::optional<AccountNumber> next;
    int start = -1;
    QObject::connect(&model, &AccountListModel::strideWanted, &model, [&](int run, const auto& after) {
        start = run;
        next = after;
    });
    model.restart();
    ASSERT_TRUE(QTest::qWaitFor([&] { return start >= 0; }));
    EXPECT_EQ(model.rowCount(), AccountListModel::pageSize) << "the first page at once";
    while (!model.isComplete())
        model.takeStride(start, make(next, AccountListModel::stride));
    EXPECT_EQ(model.rowCount(), total);
    for (const int row : {total - 1, 0, 500'000, 123'456}) {
        (void)model.index(row, 0).data();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.accountAt(row) != nullptr; }));
        EXPECT_EQ(model.accountAt(row)->account.customer, QByteArray::number(row));
    }
    for (int row = 0; row < 100'000; row += AccountListModel::pageSize) {
        (void)model.index(row, 0).data();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.accountAt(row) != nullptr; }));
    }
    EXPECT_LE(model.pagesInMemory(), AccountListModel::mostPages);
    EXPECT_EQ(model.rowCount(), total);
}

class OverviewPageTest : public PageTest {
protected:
    void add(int count, bool isInitialized, bool isEnabled) {
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(++m_added);
            const auto id = m_site.addDirectoryAccount("L" + number, "1").value();
            m_site.files.ask(
                u"INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, "
                "pin_set_at) VALUES (%1, 'L%2', '1', %3, %4, 5)"_s.arg(id)
                    .arg(m_added)
                    .arg(isInitialized ? u"TRUE"_s : u"FALSE"_s, isEnabled ? u"TRUE"_s : u"FALSE"_s));
        }
    }
    [[nodiscard]] QString cell(int row, int column) const {
        const auto* table = named<QTableView>(u"Accounts by state"_s);
        return table->model()->index(row, column).data().toString();
    }
    int m_added = 0;
    OverviewPage m_overview;
};
PINDESK_ON_BOTH_DATABASES(OverviewPageTest);

TEST_P(OverviewPageTest, countsAndLeadsOn) {
    add(2, false, false);
    add(1, true, false);
    add(5, true, true);
    m_site.addDirectoryAccount("nopin", "1");
    m_site.addDirectoryAccount("nopin", "2");
    open(m_overview, u"admin1"_s);
    ASSERT_TRUE(waitFor(u"10 accounts in the directory"_s));
    const QStringList numbers{cell(0, PopulationModel::Accounts), cell(1, PopulationModel::Accounts),
                              cell(2, PopulationModel::Accounts), cell(3, PopulationModel::Accounts),
                              cell(4, PopulationModel::Accounts)};
    EXPECT_EQ(numbers, (QStringList{u"2"_s, u"1"_s, u"5"_s, u"0"_s, u"2"_s}));
    EXPECT_EQ(cell(2, PopulationModel::Share), u"50.0 %"_s);
    ASSERT_TRUE(waitFor(u"2 accounts have no PIN yet."_s)); // new labels appear with the next event
    QSignalSpy wanted(&m_overview, &Page::pageRequested);
    press(u"Go to Generation"_s);
    EXPECT_EQ(wanted.value(0).value(0).toString(), u"generation"_s);
    ASSERT_TRUE(holds([&] { return named<QTableView>(u"Last events"_s)->model()->rowCount() > 3; }));
    expectNames();
}

TEST_P(OverviewPageTest, listsTheAccountsOfAState) {
    add(150, true, false);
    add(2, true, true);
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"152 accounts in the directory"_s));
    auto* states = named<QTableView>(u"Accounts by state"_s);
    states->setFocus();
    states->setCurrentIndex(states->model()->index(1, 0));
    QTest::keyClick(states, Qt::Key_Return);
    ASSERT_TRUE(waitFor(u"150 accounts. Enter opens one at the Desk."_s)) << qPrintable(screen());
    auto* list = named<QTableView>(u"Accounts"_s);
    EXPECT_EQ(list->model()->rowCount(), 150);
    QSignalSpy opened(&m_overview, &Page::accountRequested);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
    press(u"Back to the overview"_s);
    EXPECT_FALSE(list->isVisible());
}

TEST_P(OverviewPageTest, threeInconsistentAccountsAreEscalated) {
    add(3, false, true);
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"3 accounts are inconsistent"_s));
    press(u"Copy a ticket"_s);
    const QString ticket = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(ticket.contains(u"Springfield Water"_s) && ticket.contains(u"Inconsistent: 3"_s))
        << qPrintable(ticket);
}

TEST_P(OverviewPageTest, showsACsrWhatACsrMayRead) {
    open(m_overview, u"csr1"_s);
    ASSERT_TRUE(waitFor(u"Callers are served at the Desk."_s));
    EXPECT_FALSE(screen().contains(u"Last events"_s, Qt::CaseInsensitive));
}

} // namespace pindesk::ui
