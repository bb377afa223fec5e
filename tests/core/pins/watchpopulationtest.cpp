#include "core/pins/watchpopulation.h"
#include "core/audit/audittrail.h"
#include "core/pins/accountcounts.h"
#include "tests/core/pins/pinstest.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;

TEST(PopulationFactsTest, suspectsMailDeliveryOverThreeTimesTheUsualAndFromTenOn) {
    const auto suspects = [](std::int64_t waiting, std::optional<double> usually, WatchLimits limits = {}) {
        return PopulationFacts{0, waiting, usually, limits}.suspectsMailOutage();
    };
    EXPECT_FALSE(suspects(9, 0));
    EXPECT_TRUE(suspects(10, 0));
    EXPECT_TRUE(suspects(10, 3.3));
    EXPECT_FALSE(suspects(10, 3.4));
    EXPECT_FALSE(suspects(1000, {})) << "what is usual is not known";
    EXPECT_TRUE(suspects(10, 3.4, {60, 2, 10, 2}));
    EXPECT_FALSE(suspects(10, 0, {60, 3, 11, 2}));
}

TEST(PopulationFactsTest, twoInconsistentAccountsAreBorne) {
    EXPECT_FALSE((PopulationFacts{2, 0, {}, {}}.hasTooManyInconsistent()));
    EXPECT_TRUE((PopulationFacts{3, 0, {}, {}}.hasTooManyInconsistent()));
    EXPECT_FALSE((PopulationFacts{3, 0, {}, {60, 3, 10, 3}}.hasTooManyInconsistent()));
}

class WatchPopulationTest : public PinsTest {
protected:
    static constexpr Milliseconds minute = 60'000, hour = 60 * minute, day = 24 * hour;

    WatchPopulationTest() { siteIsOld(30 * day); }
    [[nodiscard]] Milliseconds now() { return m_site.database.connection().now().value(); }
    void siteIsOld(Milliseconds age) {
        run("UPDATE site SET created_at = " + QByteArray::number(qint64{now() - age}));
    }
    void addWaiting(int count, Milliseconds ago) {
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(1000 + m_added++);
            run("INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, "
                "pin_set_at) VALUES (" +
                number + ", 'w', '" + number + "', TRUE, FALSE, " + QByteArray::number(qint64{now() - ago}) +
                ")");
        }
    }
    /// As a program that customers use writes it.
    void tell(const QString& action, Milliseconds at) {
        m_site.database.setMoment(at);
        ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) {
            return audit::append(transaction, m_site.administrator, {action, u"1/2"_s, {}, {}, {}});
        }));
    }
    [[nodiscard]] PopulationWatch watch(const WatchRequest& request = {}) {
        auto watched = watchPopulation(m_site.database, m_site.csr, request);
        EXPECT_TRUE(watched) << (watched ? "" : qPrintable(watched.error().detail));
        return watched.value_or(PopulationWatch());
    }
    int m_added = 0;
};
PINDESK_ON_BOTH_DATABASES(WatchPopulationTest);

TEST_P(WatchPopulationTest, isQuietOnAQuietSite) {
    const PopulationWatch quiet = watch();
    EXPECT_TRUE(quiet.alarms.empty());
    EXPECT_EQ(quiet.facts.waitingUsually, 0.0);
    EXPECT_EQ(quiet.days.size(), 14U);
    EXPECT_TRUE(quiet.inconsistent.empty());
    EXPECT_FALSE(quiet.database.isEmpty());
    EXPECT_GE(quiet.schema, 8);
}

TEST_P(WatchPopulationTest, comparesTheLastWindowWithTheFourteenDaysBefore) {
    addWaiting(14 * 24 * 2, 3 * day); // two in an hour
    addWaiting(50, 20 * day);         // too long ago
    addWaiting(12, 10 * minute);
    PopulationWatch watched = watch();
    EXPECT_EQ(watched.facts.waitingInWindow, 12);
    EXPECT_DOUBLE_EQ(watched.facts.waitingUsually.value_or(-1), 2);
    EXPECT_EQ(watched.alarms, std::vector{WatchAlarm::MailOutage});
    m_site.setSetting("watch.times", "6");
    EXPECT_TRUE(watch().alarms.empty());
    m_site.setSetting("watch.window_minutes", "5"); // the twelve are of the time before, now
    watched = watch();
    EXPECT_EQ(watched.facts.waitingInWindow, 0);
    EXPECT_NEAR(watched.facts.waitingUsually.value_or(-1), (2 * 14 * 24 + 12) / (14 * 24 * 12.0), 1e-9);
}

TEST_P(WatchPopulationTest, aYoungSiteDoesNotKnowWhatIsUsual) {
    addWaiting(40, 10 * minute);
    addWaiting(48, 5 * hour);
    siteIsOld(25 * hour - minute); // less than a day and the window
    EXPECT_FALSE(watch().facts.waitingUsually);
    EXPECT_TRUE(watch().alarms.empty());
    siteIsOld(25 * hour + minute);
    EXPECT_NEAR(watch().facts.waitingUsually.value_or(-1), 2, 0.01) << "of the day that there was";
    EXPECT_EQ(watch().alarms, std::vector{WatchAlarm::MailOutage});
    addWaiting(1000, 30 * hour);
    EXPECT_NEAR(watch().facts.waitingUsually.value_or(-1), 2, 0.01) << "before the site there was nothing";
}

TEST_P(WatchPopulationTest, namesTheInconsistentAccountsFromTheThird) {
    (void)add({.location = "1", .state = AccountState::Inconsistent});
    (void)add({.location = "2", .state = AccountState::Inconsistent});
    EXPECT_TRUE(watch().alarms.empty());
    (void)add({.location = "3", .state = AccountState::Inconsistent});
    const PopulationWatch watched = watch();
    EXPECT_EQ(watched.alarms, std::vector{WatchAlarm::Inconsistent});
    EXPECT_EQ(watched.facts.inconsistentAccounts, 3);
    ASSERT_EQ(watched.inconsistent.size(), 3U);
    EXPECT_EQ(watched.inconsistent.front().toString(), u"1/678"_s);
    m_site.setSetting("watch.inconsistent", "3");
    EXPECT_TRUE(watch().alarms.empty());
}

TEST_P(WatchPopulationTest, countsRegistrationsByTheDaysOfTheZone) {
    const QTimeZone zone("America/New_York");
    const QDateTime noon(QDate(2025, 11, 5), QTime(12, 0), zone);
    const auto at = [&](int daysAgo, QTime time) {
        return QDateTime(noon.date().addDays(-daysAgo), time, zone).toMSecsSinceEpoch();
    };
    tell(u"customer_registered"_s, at(20, {8, 0}));
    tell(u"customer_registered"_s, at(3, {23, 59, 59, 999})); // the day with 25 hours
    tell(u"customer_registered"_s, at(2, {0, 0}));
    tell(u"account_enabled"_s, at(2, {0, 20}));
    tell(u"pin_reset"_s, at(2, {1, 0}));
    tell(u"customer_registered"_s, at(0, {11, 0}));
    auto days = lastDays(noon.toMSecsSinceEpoch(), {4, zone});
    EXPECT_EQ(days[0].until - days[0].from, 25 * hour);
    ASSERT_TRUE(readDays(m_site.database.connection(), days));
    std::vector<std::pair<std::int64_t, std::int64_t>> counted;
    for (const WatchedDay& each : days)
        counted.emplace_back(each.registered, each.enabled);
    EXPECT_EQ(counted, (std::vector<std::pair<std::int64_t, std::int64_t>>{{1, 0}, {1, 1}, {0, 0}, {1, 0}}));
}

TEST_P(WatchPopulationTest, keepsWhatWasCountedOnADay) {
    constexpr Milliseconds noon = 20'000 * day + 12 * hour;
    const auto countAt = [&](Milliseconds moment, const audit::Session& session) {
        m_site.database.setMoment(moment);
        ASSERT_TRUE(accountCounts(m_site.database, session));
    };
    (void)add({.location = "1", .state = AccountState::Waiting});
    countAt(noon - 2 * day, m_site.csr);
    (void)add({.location = "2", .state = AccountState::Active});
    countAt(noon, m_site.auditor);
    run("UPDATE account SET enabled = TRUE");
    countAt(noon - 1, m_site.csr); // a desk whose counting is older and took longer
    auto days = lastDays(noon, {3, QTimeZone::utc()});
    ASSERT_TRUE(readDays(m_site.database.connection(), days));
    ASSERT_TRUE(days[0].byState && days[2].byState);
    EXPECT_EQ(days[0].byState->value(AccountState::Waiting), 1);
    EXPECT_EQ(days[0].byState->value(AccountState::Active), 0);
    EXPECT_FALSE(days[1].byState) << "nobody counted";
    EXPECT_EQ(days[2].byState->value(AccountState::Waiting), 1);
    EXPECT_EQ(days[2].byState->value(AccountState::Active), 1);
    EXPECT_EQ(ask(u"SELECT count(*) FROM population_count"_s).toInt(), 2);
}

} // namespace pindesk::pins
