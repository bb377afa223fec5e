#include "core/pins/listaccounts.h"
#include "core/pins/accountblocks.h"
#include "core/pins/accountcounts.h"
#include "core/pins/getpin.h"
#include "core/pins/history.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;

class ListAccountsTest : public PinsTest {
protected:
    QStringList list(const ListAccountsRequest& request) {
        QStringList numbers;
        const auto page = listAccounts(m_site.database, m_site.csr, request);
        for (const ListedAccount& account : page.value())
            numbers << account.account.toString();
        return numbers;
    }
    void addSome() {
        (void)add({.location = "b", .customer = "1"});
        (void)add({.location = "B", .customer = "1", .state = AccountState::Waiting});
        (void)add({.location = "a", .customer = "10", .state = AccountState::Active});
        (void)add({.location = "a", .customer = "2", .state = AccountState::Active, .emailVerified = true});
        (void)add({.location = "0", .customer = "_", .state = AccountState::Inconsistent});
    }
};
PINDESK_ON_BOTH_DATABASES(ListAccountsTest);

TEST_P(ListAccountsTest, pagesByKeyInTheOrderOfBytes) {
    addSome();
    EXPECT_EQ(list({}), (QStringList{u"0/_"_s, u"B/1"_s, u"a/10"_s, u"a/2"_s, u"b/1"_s}));
    EXPECT_EQ(list({{}, {}, 2}), (QStringList{u"0/_"_s, u"B/1"_s}));
    EXPECT_EQ(list({{}, AccountNumber{"B", "1"}, 2}), (QStringList{u"a/10"_s, u"a/2"_s}));
    EXPECT_EQ(list({{}, AccountNumber{"a", "3"}, 2}), (QStringList{u"b/1"_s}))
        << "a number that is not there";
    EXPECT_EQ(list({{}, AccountNumber{"b", "1"}, 2}), QStringList());
    EXPECT_EQ(list({{}, {}, -5}), QStringList{u"0/_"_s});
}

TEST_P(ListAccountsTest, filtersByState) {
    addSome();
    EXPECT_EQ(list({AccountState::Active, {}, 10}), (QStringList{u"a/10"_s, u"a/2"_s}));
    EXPECT_EQ(list({AccountState::Active, AccountNumber{"a", "10"}, 10}), QStringList{u"a/2"_s});
    EXPECT_EQ(list({AccountState::NotRegistered, {}, 10}), QStringList{u"b/1"_s});
    EXPECT_EQ(list({AccountState::Waiting, {}, 10}), QStringList{u"B/1"_s});
    EXPECT_EQ(list({AccountState::Inconsistent, {}, 10}), QStringList{u"0/_"_s});
    const auto active =
        listAccounts(m_site.database, m_site.csr, {AccountState::Active, AccountNumber{"a", "10"}, 1});
    EXPECT_EQ(active->front(), (ListedAccount{{"a", "2"}, {true, true}, true, 1}));
}

TEST_P(ListAccountsTest, givesTheRowsBetweenTwoNumbersWhateverCameOrWent) {
    addSome();
    const AccountNumber first{"0", "_"}, last{"a", "2"};
    EXPECT_EQ(list({{}, first, 10, last}), (QStringList{u"B/1"_s, u"a/10"_s, u"a/2"_s}));
    EXPECT_EQ(list({{}, {}, 10, AccountNumber{"a", "1"}}), (QStringList{u"0/_"_s, u"B/1"_s}))
        << "a number that is not there";
    EXPECT_EQ(list({AccountState::Active, first, 1, last}), QStringList{u"a/10"_s});
}

TEST_P(ListAccountsTest, readsFromTheEnd) {
    addSome();
    EXPECT_EQ(list({{}, {}, 2, {}, true}), (QStringList{u"a/2"_s, u"b/1"_s}));
    EXPECT_EQ(list({AccountState::Active, {}, 10, {}, true}), (QStringList{u"a/10"_s, u"a/2"_s}));
}

TEST_P(ListAccountsTest, dividesTheListIntoBlocks) {
    addSome();
    const auto blocksOf = [this](std::optional<AccountState> state, int size) {
        const auto blocks = accountBlocks(m_site.database, m_site.csr, state, size);
        QStringList ends;
        for (const AccountNumber& each : blocks.value().ends)
            ends << each.toString();
        return std::pair(ends, blocks->total);
    };
    EXPECT_EQ(blocksOf({}, 2), std::pair(QStringList({u"B/1"_s, u"a/2"_s}), std::int64_t{5}));
    EXPECT_EQ(blocksOf({}, 5), std::pair(QStringList({u"b/1"_s}), std::int64_t{5}));
    EXPECT_EQ(blocksOf({}, 6), std::pair(QStringList(), std::int64_t{5}));
    EXPECT_EQ(blocksOf(AccountState::Active, 1),
              std::pair(QStringList({u"a/10"_s, u"a/2"_s}), std::int64_t{2}));
}

TEST_P(ListAccountsTest, countsThePopulation) {
    auto counts = accountCounts(m_site.database, m_site.csr);
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->byState.size(), 4);
    EXPECT_EQ(counts->records + counts->directory + counts->withoutRecord, 0);
    addSome();
    m_site.addDirectoryAccount("new", "1");
    counts = accountCounts(m_site.database, m_site.csr);
    EXPECT_EQ(counts->byState, (QMap<AccountState, std::int64_t>{{AccountState::NotRegistered, 1},
                                                                 {AccountState::Waiting, 1},
                                                                 {AccountState::Active, 2},
                                                                 {AccountState::Inconsistent, 1}}));
    EXPECT_EQ(counts->records, 5);
    EXPECT_EQ(counts->directory, 6);
    EXPECT_EQ(counts->withoutRecord, 1);
}

class HistoryTest : public PinsTest {};
PINDESK_ON_BOTH_DATABASES(HistoryTest);

TEST_P(HistoryTest, tellsTheAccountsDeedsNewestFirstAndPageByPage) {
    const AccountNumber account = add();
    const AccountNumber other = add({.customer = "other"});
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(getPin(m_site.database, m_site.csr, account));
        ASSERT_TRUE(getPin(m_site.database, m_site.otherCsr, account));
    }
    ASSERT_TRUE(getPin(m_site.database, m_site.csr, other));
    const auto all = history(m_site.database, m_site.csr, account);
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 6u);
    EXPECT_EQ(all->front().action, u"pin_looked_up"_s);
    EXPECT_EQ(all->front().workstation, u"desk-"_s + all->front().actor);
    EXPECT_EQ(all->front().detail[u"state"_s], u"not_registered"_s);
    std::vector<HistoryPlace> places;
    HistoryPlace after;
    for (;;) {
        const auto page = history(m_site.database, m_site.csr, account, after, 4);
        ASSERT_TRUE(page);
        if (page->empty())
            break;
        for (const HistoryEntry& entry : *page) {
            EXPECT_LE(entry.at, after.at);
            places.push_back(entry.place);
        }
        ASSERT_LE(places.size(), 6u) << "a page was read twice";
        after = page->back().place;
    }
    ASSERT_EQ(places.size(), 6u);
    for (std::size_t i = 0; i < places.size(); ++i)
        EXPECT_EQ(places[i], (*all)[i].place);
}

TEST_P(HistoryTest, knowsOnlyAccountsThatExist) {
    EXPECT_EQ(history(m_site.database, m_site.csr, {"1", "2"}).error().code, ErrorCode::NotFound);
}

} // namespace pindesk::pins
