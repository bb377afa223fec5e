#include "ui/overview/overviewpage.h"
#include "tests/ui/pagetest.h"
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
