#include "ui/forcepin/impactview.h"
#include "tests/ui/forcepin/viewtest.h"
#include "ui/forcepin/impacttable.h"
#include "ui/widgets/bardelegate.h"
#include <QSignalSpy>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using enum pinrules::Scenario;

class ImpactViewTest : public ViewTest {
protected:
    void SetUp() override {
        m_view.setProfile(telephone({SsnLast4, Repeating, PhoneLast4}));
        m_view.open(&m_service);
        showView(m_view);
    }
    void with(const char* customer, const char* pin) {
        describe(add({.customer = customer, .pin = pin}), "1111");
    }
    /// So many accounts that a preview takes more than one batch; their PINs do not open.
    void addMany() {
        const QByteArray numbers =
            isSqlite() ? "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                         "SELECT i FROM n)"
                       : "(SELECT i FROM generate_series(1, 20000) i)";
        run("INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, pin_set_at) "
            "SELECT 1000 + i, 'c', CAST(i AS text), FALSE, FALSE, 1 FROM " +
            numbers + " AS numbers");
        run("INSERT INTO pin_secret (account_id, kind, sealed, key_id, set_at) SELECT 1000 + i, 'initial', "
            "(SELECT sealed FROM pin_secret LIMIT 1), 1, 1 FROM " +
            numbers + " AS numbers");
    }
    const QString m_table = u"Impact of each scenario"_s;
    ImpactView m_view;
};
PINDESK_ON_BOTH_DATABASES(ImpactViewTest);

TEST_P(ImpactViewTest, countsAndComparesWithTheVersionInForce) {
    with("1", "1111"); // SSN and repeating
    with("2", "2222");
    with("3", "0142"); // telephone
    with("4", "1234");
    with("5", "5204");
    provide(questions());
    forcepin::AuthenticationProfile inForce = telephone({Sequential, PhoneLast4});
    provide(inForce);
    expectNames();
    EXPECT_FALSE(screen().contains(u"would be forced"_s));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_view));
    named<QAbstractButton>(u"Preview the impact"_s)->setFocus();
    press(u"Preview the impact"_s);
    EXPECT_TRUE(m_view.isRunning());
    EXPECT_TRUE(named<QAbstractButton>(u"Cancel the preview"_s)->hasFocus());
    ASSERT_TRUE(waitFor(u"3 of 5 would be forced"_s)) << qPrintable(screen());
    EXPECT_TRUE(named<QAbstractButton>(u"Preview again"_s)->hasFocus());
    EXPECT_FALSE(m_view.isRunning());
    EXPECT_TRUE(screen().contains(u"now, under version 1: 2"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"+1"_s));
    EXPECT_TRUE(screen().contains(u"0 would go to customer activation"_s));
    EXPECT_EQ(row(m_table, 0),
              (QStringList{
                  u"PIN = last 4 of SSN"_s, u"1"_s, u"1"_s, u"0"_s, u"1 · PIN of repeating digits"_s, {}}));
    EXPECT_EQ(row(m_table, 1),
              (QStringList{
                  u"PIN of repeating digits"_s, u"1"_s, u"2"_s, u"1"_s, u"1 · PIN = last 4 of SSN"_s, {}}));
    EXPECT_EQ(row(m_table, 2),
              (QStringList{u"PIN = last 4 of a phone number"_s, u"1"_s, u"1"_s, u"1"_s, u"none"_s, {}}));
    const QModelIndex bar = named<QTableView>(m_table)->model()->index(1, ImpactTable::Bar);
    EXPECT_EQ(bar.data(BarDelegate::fractionRole), 1.0);
    EXPECT_EQ(bar.data(BarDelegate::partRole), 0.5);
    for (const QString& words : {u"Compared with version 1"_s, u"Normal now, Force PIN change then"_s,
                                 u"Force PIN change now, Normal then"_s, u"The same as now"_s})
        EXPECT_TRUE(screen().contains(words)) << qPrintable(words + screen());
    EXPECT_FALSE(screen().contains(u"cannot be read"_s));
    EXPECT_FALSE(screen().contains(u"Preview again."_s));
    expectNames();
}

TEST_P(ImpactViewTest, tellsOfActivationOfPinsThatDoNotOpenAndOfNoVersion) {
    with("1", "1111");
    with("2", "2222");
    run("UPDATE pin_secret SET sealed = (SELECT sealed FROM pin_secret ORDER BY account_id LIMIT 1)");
    forcepin::AuthenticationProfile profile = telephone({Length});
    profile.force.active = false;
    profile.activation = {true, {Repeating}};
    m_view.setProfile(profile);
    press(u"Preview the impact"_s);
    ASSERT_TRUE(waitFor(u"0 of 1 would be forced"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"1 would go to customer activation"_s));
    EXPECT_TRUE(screen().contains(u"1 PINs cannot be read"_s));
    EXPECT_TRUE(screen().contains(u"no version is in force now"_s));
    EXPECT_FALSE(screen().contains(u"Compared with"_s));
    EXPECT_EQ(named<QTableView>(m_table)->model()->rowCount(), 1) << "only what is at work";
    EXPECT_EQ(row(m_table, 0)[0], u"PIN of repeating digits"_s);
}

TEST_P(ImpactViewTest, aPreviewCanBeCancelled) {
    with("1", "1111");
    addMany();
    press(u"Preview the impact"_s);
    EXPECT_TRUE(screen().contains(u"Counting under “Telephone”…"_s)) << qPrintable(screen());
    press(u"Cancel the preview"_s);
    EXPECT_TRUE(screen().contains(u"The preview is being cancelled…"_s));
    ASSERT_TRUE(waitFor(u"The preview was cancelled."_s)) << qPrintable(screen());
    EXPECT_FALSE(m_view.isRunning());
    EXPECT_FALSE(screen().contains(u"would be forced"_s));
    EXPECT_EQ(auditedTimes("impact_previewed"), 0);
    press(u"Preview the impact"_s);
    ASSERT_TRUE(waitFor(u"1 of 1 would be forced"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"20,000 PINs cannot be read"_s));
}

TEST_P(ImpactViewTest, tellsWhichKeyIsMissingAndWhatToDo) {
    forcepin::ProfileService keyless(m_lane, supervisor(false));
    m_view.open(&keyless);
    QSignalSpy failures(&m_view, &ImpactView::failed);
    press(u"Preview the impact"_s);
    ASSERT_TRUE(waitFor(u"The preview needs the keys of a supervisor. You do not hold the key for"_s))
        << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"Ask an administrator to grant it on the page Settings"_s));
    press(u"Preview the impact"_s);
    m_view.close();
    ASSERT_TRUE(holds([&] { return !m_view.isRunning(); }));
    EXPECT_FALSE(screen().contains(u"The preview needs"_s));
    m_view.open(&keyless);
    EXPECT_TRUE(screen().contains(u"The preview needs"_s)) << "told after the lock";
    EXPECT_EQ(failures.count(), 0);
    run("UPDATE staff SET status = 'disabled' WHERE user_name = 'supervisor1'");
    m_view.open(&m_service);
    press(u"Preview the impact"_s);
    ASSERT_TRUE(holds([&] { return failures.count() == 1; })) << "everything else is the page's to tell";
}

TEST_P(ImpactViewTest, tellsThatTheProfileIsAnotherSince) {
    with("1", "1111");
    press(u"Preview the impact"_s);
    ASSERT_TRUE(waitFor(u"1 of 1 would be forced"_s)) << qPrintable(screen());
    m_view.setProfile(telephone({Repeating}));
    EXPECT_TRUE(screen().contains(u"Counted for an earlier state of the profile."_s));
    forcepin::AuthenticationProfile other = telephone();
    other.name = u"Counter"_s;
    m_view.setProfile(other);
    EXPECT_FALSE(screen().contains(u"would be forced"_s)) << "another profile's numbers";
    m_view.setProfile(telephone({SsnLast4, Repeating, PhoneLast4}));
    EXPECT_TRUE(screen().contains(u"1 of 1 would be forced"_s));
    EXPECT_FALSE(screen().contains(u"Counted for an earlier state"_s));
    m_view.setProfile(telephone({Repeating}));
    press(u"Preview again"_s);
    ASSERT_TRUE(holds([&] { return !m_view.isRunning(); }));
    EXPECT_FALSE(screen().contains(u"Counted for an earlier state"_s));
}

TEST_P(ImpactViewTest, goesOnWhileTheDeskIsLocked) {
    with("1", "1111");
    addMany();
    press(u"Preview the impact"_s);
    m_view.close();
    ASSERT_TRUE(holds([&] { return !m_view.isRunning(); }));
    m_view.open(&m_service);
    EXPECT_TRUE(screen().contains(u"1 of 1 would be forced"_s)) << qPrintable(screen());

    press(u"Preview again"_s);
    m_view.close();
    m_view.reset(); // somebody else signs in
    m_view.open(&m_service);
    ASSERT_TRUE(holds([&] { return !m_view.isRunning(); }));
    EXPECT_FALSE(screen().contains(u"would be forced"_s));
    EXPECT_FALSE(screen().contains(u"cancelled"_s)) << "it was another person's";
}

TEST_P(ImpactViewTest, canBeStoppedWithTheWindow) {
    with("1", "1111");
    addMany();
    QSignalSpy stopped(&m_view, &ImpactView::stopped);
    m_view.stop();
    EXPECT_EQ(stopped.count(), 1) << "nothing is at work";
    press(u"Preview the impact"_s);
    m_view.stop();
    EXPECT_EQ(stopped.count(), 1);
    ASSERT_TRUE(holds([&] { return stopped.count() == 2; }));
    EXPECT_FALSE(m_view.isRunning());
}

} // namespace pindesk::ui
