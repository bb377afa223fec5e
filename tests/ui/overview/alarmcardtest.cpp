#include "ui/overview/alarmcard.h"
#include "core/audit/audittrail.h"
#include "tests/support/smtpserver.h"
#include "tests/ui/pagetest.h"
#include "ui/overview/overviewpage.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

/// The alarms as staff see them on the Overview.
class AlarmCardTest : public PageTest {
protected:
    void add(int count, bool isInitialized, bool isEnabled) {
        for (int i = 0; i < count; ++i) {
            const QString number = QString::number(++m_added);
            m_site.files.ask(
                u"INSERT INTO account (account_id, location_id, customer_id, initialized, enabled, "
                u"pin_set_at) "
                "VALUES (%1, 'L%1', '1', %2, %3, %4)"_s
                    .arg(number, isInitialized ? u"TRUE"_s : u"FALSE"_s, isEnabled ? u"TRUE"_s : u"FALSE"_s)
                    .arg(m_site.database.connection().now().value()));
        }
    }
    /// Many wait at once, on a site that knows what is usual.
    void breakMail() {
        m_site.files.ask(u"UPDATE site SET created_at = 0"_s);
        add(12, true, false);
    }
    [[nodiscard]] QString ticket() const {
        const auto* text = named<QPlainTextEdit>(u"Draft of the ticket"_s);
        return text != nullptr ? text->toPlainText() : QString();
    }
    [[nodiscard]] const AlarmCard* card(const QString& title) const {
        for (const auto* each : m_overview.findChildren<AlarmCard*>())
            if (each->accessibleName() == title)
                return each;
        return nullptr;
    }
    int m_added = 0;
    OverviewPage m_overview;
};
PINDESK_ON_BOTH_DATABASES(AlarmCardTest);

TEST_P(AlarmCardTest, aQuietSiteHasNone) {
    add(2, false, true);
    add(12, true, false); // it is too young to tell
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(
        holds([&] { return named<QTableView>(u"Registrations by day"_s)->model()->rowCount() == 14; }));
    for (const auto* each : m_overview.findChildren<AlarmCard*>())
        EXPECT_FALSE(each->isVisibleTo(&m_overview)) << qPrintable(each->accessibleName());
}

TEST_P(AlarmCardTest, threeInconsistentAccountsAreATicket) {
    add(3, false, true);
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"3 accounts are enabled but not initialized: L1/1, L2/1, L3/1."_s))
        << qPrintable(screen());
    ASSERT_TRUE(waitFor(u"accounts in the directory"_s)); // counted
    expectNames();
    press(u"Draft a ticket"_s);
    EXPECT_TRUE(ticket().contains(u"Springfield Water"_s) && ticket().contains(u"Inconsistent: 3"_s) &&
                ticket().contains(u"L1/1, L2/1, L3/1"_s))
        << qPrintable(ticket());
    EXPECT_TRUE(named<QPlainTextEdit>(u"Draft of the ticket"_s)->hasFocus() || !m_overview.isActiveWindow());
    expectNames();
    press(u"Copy the ticket"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), ticket());
    EXPECT_TRUE(waitFor(u"The ticket is in the clipboard."_s));
    m_site.files.ask(u"UPDATE account SET initialized = TRUE"_s);
    m_overview.refresh();
    ASSERT_TRUE(waitFor(u"Callers are served at the Desk."_s)) << qPrintable(screen());
    EXPECT_TRUE(card(u"Accounts are inconsistent"_s)->isVisibleTo(&m_overview)) << "somebody reads the draft";
    press(u"Close the ticket"_s);
    EXPECT_TRUE(holds([&] { return !card(u"Accounts are inconsistent"_s)->isVisibleTo(&m_overview); }));
}

TEST_P(AlarmCardTest, theMailHostIsCheckedInThePage) {
    breakMail();
    const test::SmtpServer server;
    m_site.setSetting("mail.host", R"("localhost")");
    m_site.setSetting("mail.port", QByteArray::number(server.port()));
    m_site.setSetting("mail.from_address", R"("pindesk@springfield.example")");
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"12 accounts began to wait for the confirmation of their e-mail address"_s))
        << qPrintable(screen());
    press(u"Draft a ticket"_s);
    EXPECT_TRUE(ticket().contains(u"It was not checked."_s)) << qPrintable(ticket());
    m_site.setSetting("mail.host", R"("")");
    press(u"Check the mail host"_s);
    ASSERT_TRUE(waitFor(u"No mail host is set"_s)) << qPrintable(screen());
    m_site.setSetting("mail.host", R"("localhost")");
    press(u"Check the mail host"_s);
    ASSERT_TRUE(waitFor(u"✗ "_s)) << "its certificate is nobody's: " << qPrintable(screen());
    EXPECT_TRUE(ticket().contains(u"\n✗ "_s)) << "the draft has what was found: " << qPrintable(ticket());
    m_site.setSetting("mail.certificates", '"' + server.certificates().replace('\n', "\\n") + '"');
    press(u"Check the mail host"_s);
    ASSERT_TRUE(waitFor(u"The mail host would take mail. Nothing was sent."_s)) << qPrintable(screen());
    EXPECT_TRUE(server.mails().isEmpty());
    QTest::keyClicks(named<QPlainTextEdit>(u"Draft of the ticket"_s), u"Dear all, "_s);
    press(u"Check the mail host"_s);
    ASSERT_TRUE(waitFor(u"Trying the mail host…"_s));
    ASSERT_TRUE(waitFor(u"Nothing was sent."_s));
    EXPECT_TRUE(ticket().startsWith(u"Dear all, "_s)) << "what was typed stays";
}

TEST_P(AlarmCardTest, aCsrIsToldWhyTheyCannotCheckTheMailHost) {
    breakMail();
    open(m_overview, u"csr1"_s);
    ASSERT_TRUE(waitFor(u"Mail is probably not being delivered"_s));
    const auto* check = named<QAbstractButton>(u"Check the mail host"_s);
    ASSERT_NE(check, nullptr);
    EXPECT_FALSE(check->isEnabled());
    EXPECT_EQ(check->toolTip(), u"Supervisors and administrators do this."_s);
    EXPECT_TRUE(named<QAbstractButton>(u"Draft a ticket"_s)->isEnabled());
}

TEST_P(AlarmCardTest, nothingIsLeftForTheNext) {
    add(3, false, true);
    open(m_overview, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"Accounts are inconsistent"_s));
    press(u"Draft a ticket"_s);
    m_overview.close();
    m_overview.reset();
    EXPECT_FALSE(card(u"Accounts are inconsistent"_s)->isVisibleTo(&m_overview));
    EXPECT_TRUE(m_overview.findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
}

TEST_P(AlarmCardTest, registrationsStandInTheTable) {
    for (const QString& action : {u"customer_registered"_s, u"customer_registered"_s, u"account_enabled"_s})
        ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) {
            return audit::append(transaction, m_site.administrator, {action, u"1/2"_s, {}, {}, {}});
        }));
    add(4, true, false);
    open(m_overview, u"csr1"_s);
    const auto* table = named<QTableView>(u"Registrations by day"_s);
    // The newest day is first; midnight may come between.
    const auto sum = [&](int column) {
        int total = 0;
        for (int row = 0; row < std::min(2, table->model()->rowCount()); ++row)
            total += table->model()->index(row, column).data().toString().toInt();
        return total;
    };
    EXPECT_TRUE(holds([&] { return sum(1) == 2 && sum(2) == 1; })) << sum(1) << ' ' << sum(2);
    EXPECT_TRUE(holds([&] { return sum(3) == 4; })) << "as counted for this page";
}

} // namespace pindesk::ui
