#include "ui/overview/overviewpage.h"
#include "core/forcepin/publishprofile.h"
#include "core/forcepin/saveprofile.h"
#include "tests/ui/pagetest.h"
#include "ui/overview/accountlistmodel.h"
#include "ui/overview/nextsteps.h"
#include "ui/overview/populationmodel.h"
#include <QScrollBar>
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
    EXPECT_EQ(nextSteps(Role::Supervisor, counts, {}).front().page, u"desk"_s) << "mended by resets";
    EXPECT_TRUE(nextSteps(Role::Supervisor, counts, {}).front().isUrgent);
    EXPECT_EQ(nextSteps(Role::Csr, counts, {}).front().page, u"desk"_s);
}

/// A million accounts, made as they are asked for.
class AccountListModelTest : public testing::Test {
protected:
    AccountListModelTest() {
        QObject::connect(&m_model, &AccountListModel::pageWanted, &m_model, [this](int start, int page) {
            m_model.take(start, page, answer(m_model.requestFor(page)));
        });
        QObject::connect(&m_model, &AccountListModel::blocksWanted, &m_model, [this](int start) {
            m_wantedBlocks = start;
            ++m_timesWanted;
        });
    }
    static pins::ListedAccount account(int number) {
        return {{"L", QByteArray::number(number)}, {}, false, 1};
    }
    [[nodiscard]] std::vector<pins::ListedAccount> answer(const pins::ListAccountsRequest& request) const {
        const auto numberOf = [](const AccountNumber& each) { return each.customer.toInt(); };
        auto from = request.after ? m_numbers.upper_bound(numberOf(*request.after)) : m_numbers.begin();
        const auto to = request.upTo ? m_numbers.upper_bound(numberOf(*request.upTo)) : m_numbers.end();
        if (request.isFromEnd)
            from = std::prev(to, request.limit);
        std::vector<pins::ListedAccount> found;
        for (; from != to && std::ssize(found) < request.limit; ++from)
            found.push_back(account(*from));
        return found;
    }
    [[nodiscard]] pins::AccountBlocks blocks() const {
        pins::AccountBlocks made;
        for (const int number : m_numbers)
            if (++made.total % AccountListModel::pageSize == 0)
                made.ends.push_back(account(number).account);
        return made;
    }
    /// The number in a row, waited for; -1 when the row goes meanwhile.
    [[nodiscard]] int numberAt(int row) {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return row >= m_model.rowCount() || m_model.index(row, 0).data().toString() != u"…"_s; }));
        const pins::ListedAccount* found = m_model.accountAt(row);
        return found != nullptr ? found->account.customer.toInt() : -1;
    }
    void fill(int from, int to) {
        for (int number = from; number < to; ++number)
            m_numbers.insert(m_numbers.end(), number);
    }
    void begin(std::int64_t expected) {
        m_model.restart(pins::AccountState::Active, expected);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_model.rowCount() > 0; }));
        (void)m_model.index(0, 0).data(); // as the first paint does
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_timesWanted > 0 || m_model.isDivided(); }));
    }
    /// All rows, one after the other, against what is there; after all pages that were in memory have left
    /// it.
    void expectAll() {
        for (const int round : {1, 2})
            for (int row = 0; row < m_model.rowCount(); row += round * AccountListModel::pageSize / 4)
                (void)numberAt(row);
        ASSERT_EQ(m_model.rowCount(), std::ssize(m_numbers));
        int row = 0;
        for (const int number : m_numbers)
            ASSERT_EQ(numberAt(row++), number);
    }

    std::set<int> m_numbers;
    int m_wantedBlocks = -1;
    int m_timesWanted = 0;
    AccountListModel m_model;
};

TEST_F(AccountListModelTest, jumpsToTheEndOfAMillionBeforeTheNumbersWereRead) {
    constexpr int total = 1'000'050;
    fill(0, total);
    begin(total - 7); // as they were counted a while ago
    EXPECT_EQ(m_model.rowCount(), total - 7);
    EXPECT_EQ(numberAt(0), 0);
    EXPECT_EQ(numberAt(m_model.rowCount() - 1), total - 1);
    EXPECT_EQ(m_model.index(500'000, 0).data().toString(), u"…"_s);
    const QPersistentModelIndex last = m_model.index(m_model.rowCount() - 1, 0);
    m_model.takeBlocks(m_wantedBlocks, blocks());
    EXPECT_EQ(m_model.rowCount(), total);
    EXPECT_EQ(last.row(), total - 1) << "who is at the end stays there";
    EXPECT_NE(m_model.accountAt(total - 1), nullptr) << "and sees it all the time";
    for (const int row : {total - 1, 0, 500'000, 123'456})
        EXPECT_EQ(numberAt(row), row);
    for (int row = 0; row < 100'000; row += AccountListModel::pageSize)
        EXPECT_EQ(numberAt(row), row);
    EXPECT_LE(m_model.pagesInMemory(), AccountListModel::mostPages);
    EXPECT_EQ(m_model.rowCount(), total);
}

TEST_F(AccountListModelTest, accountsComeAndGoMeanwhile) {
    fill(0, 3000);
    begin(3000);
    m_model.takeBlocks(m_wantedBlocks, blocks());
    for (int number = 0; number < 3000; number += 7)
        m_numbers.erase(number);
    for (int number = 640; number < 640 + 128; ++number) // a whole block
        m_numbers.erase(number);
    fill(3000, 3050);
    m_model.takeBlocks(m_wantedBlocks, blocks()); // of a start that is over
    expectAll();
    fill(3050, 3050 + AccountListModel::mostInBlock / 2); // the last block grows
    expectAll();
    EXPECT_EQ(m_timesWanted, 1);
}

TEST_F(AccountListModelTest, aBlockThatOutgrowsItsBoundsIsDividedAnew) {
    fill(0, 200);
    begin(0);
    EXPECT_EQ(m_model.rowCount(), AccountListModel::pageSize) << "nobody had counted";
    m_model.takeBlocks(m_wantedBlocks, blocks());
    fill(200, 5000);
    EXPECT_EQ(numberAt(150), 150);
    ASSERT_EQ(m_timesWanted, 2);
    m_model.takeBlocks(m_wantedBlocks, blocks());
    expectAll();
}

TEST_F(AccountListModelTest, aShortListNeedsNoBlocks) {
    fill(0, AccountListModel::pageSize - 1);
    begin(0);
    expectAll();
    EXPECT_EQ(m_timesWanted, 0);
}

TEST_F(AccountListModelTest, lettersTypedIntoTheListAskForNothing) {
    fill(0, 1000);
    begin(1000);
    m_model.takeBlocks(m_wantedBlocks, blocks());
    EXPECT_TRUE(m_model.match(m_model.index(0, 0), Qt::DisplayRole, u"L/9"_s, 1, Qt::MatchWrap).isEmpty());
    QTest::qWait(0);
    EXPECT_EQ(m_model.pagesInMemory(), 1U);
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
    static bool isSqlite() { return GetParam() == storage::SiteUrl::Product::Sqlite; }
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

TEST_P(OverviewPageTest, everyStateIsSeenWholeInANarrowWindow) {
    add(3, true, true);
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"3 accounts in the directory"_s));
    m_overview.resize(640, 720);
    const auto* states = named<QTableView>(u"Accounts by state"_s);
    QCoreApplication::processEvents(); // columns are laid out anew
    EXPECT_EQ(states->horizontalScrollBar()->maximum(), 0) << "nothing lies aside";
    const auto& rows = *states->model();
    for (int row = 0; row < rows.rowCount(); ++row)
        EXPECT_TRUE(
            states->viewport()->rect().contains(states->visualRect(rows.index(row, PopulationModel::Share))))
            << row;
    EXPECT_GT(states->visualRect(rows.index(2, PopulationModel::Bar)).width(), 20);
}

TEST_P(OverviewPageTest, pointsASupervisorToDrafts) {
    const auto save = [this](const forcepin::Profile& profile) {
        ASSERT_TRUE(forcepin::saveProfile(m_site.database, m_site.supervisor, {profile, {}}));
    };
    save(forcepin::AdditionalProfile{u"Questions"_s, {u"zip"_s}, 1});
    ASSERT_TRUE(forcepin::publishProfile(m_site.database, m_site.supervisor, {u"Questions"_s, {}}));
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"Callers are served at the Desk."_s)) << qPrintable(screen());
    EXPECT_FALSE(screen().contains(u"wait to be published"_s));
    save(forcepin::AdditionalProfile{u"Questions"_s, {u"zip"_s, u"phone"_s}, 1});
    m_overview.refresh();
    ASSERT_TRUE(waitFor(u"Drafts of Force PIN wait to be published: Questions."_s)) << qPrintable(screen());
    QSignalSpy wanted(&m_overview, &Page::pageRequested);
    press(u"Go to Force PIN"_s);
    EXPECT_EQ(wanted.value(0).value(0).toString(), u"forcepin"_s);
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
    EXPECT_TRUE(holds([&] { return list->model()->rowCount() == 150; }));
    QSignalSpy opened(&m_overview, &Page::accountRequested);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
    press(u"Back to the overview"_s);
    EXPECT_FALSE(list->isVisible());
}

TEST_P(OverviewPageTest, scrollsThroughALongListInWhichAccountsComeAndGo) {
    const auto addMany = [this](int from, int to) {
        m_site.files.ask(
            u"INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, pin_set_at) "
            "WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
            "SELECT i, CAST(i % 97 AS text), CAST(i AS text), i % 2 = 0, i % 2 = 0, 5 FROM n"_s.arg(from)
                .arg(to));
    };
    addMany(1, 6000);
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(holds([&] { return cell(2, PopulationModel::Accounts) == u"3,000"_s; }));
    auto* states = named<QTableView>(u"Accounts by state"_s);
    states->setFocus();
    states->setCurrentIndex(states->model()->index(2, 0));
    QTest::keyClick(states, Qt::Key_Return);
    ASSERT_TRUE(waitFor(u"3,000 accounts. Enter opens one at the Desk."_s)) << qPrintable(screen());
    auto* list = named<QTableView>(u"Accounts"_s);
    const auto* model = qobject_cast<AccountListModel*>(list->model());
    const auto current = [&] { return list->currentIndex().siblingAtColumn(0).data().toString(); };
    ASSERT_TRUE(holds([&] { return model->rowCount() == 3000; }));
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
    ASSERT_TRUE(holds([&] { return current() == u"96/96"_s; })) << qPrintable(current());
    EXPECT_TRUE(holds([&] { return model->isDivided(); }));
    m_site.files.ask(u"DELETE FROM account WHERE account_id % 5 = 0 OR location_id = '4'"_s);
    addMany(6001, 6200);
    for (int round = 0; round < 2; ++round) { // what was in memory has left it after the first
        for (int row = 0; row < model->rowCount(); row += 16) {
            list->setCurrentIndex(model->index(row, 0));
            ASSERT_TRUE(holds([&] { return row >= model->rowCount() || model->accountAt(row) != nullptr; }));
        }
    }
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row) {
        list->setCurrentIndex(model->index(row, 0));
        ASSERT_TRUE(holds([&] { return model->accountAt(row) != nullptr; }));
        shown << model->accountAt(row)->account.toString();
    }
    const QString numbers = u"(SELECT location_id || '/' || customer_id AS number FROM account "
                            "WHERE initialized AND enabled ORDER BY location_id, customer_id) AS listed"_s;
    const QVariant expected =
        m_site.files.ask(isSqlite() ? u"SELECT group_concat(number, ' ') FROM "_s + numbers
                                    : u"SELECT string_agg(number, ' ') FROM "_s + numbers);
    EXPECT_EQ(shown.join(u' '), expected.toString());
    QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_TRUE(holds([&] { return current() == u"0/1164"_s; })) << qPrintable(current());
}

TEST_P(OverviewPageTest, showsACsrWhatACsrMayRead) {
    open(m_overview, u"csr1"_s);
    ASSERT_TRUE(waitFor(u"Callers are served at the Desk."_s));
    EXPECT_FALSE(screen().contains(u"Last events"_s, Qt::CaseInsensitive));
}

} // namespace pindesk::ui
