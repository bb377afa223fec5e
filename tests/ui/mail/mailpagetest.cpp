#include "ui/mail/mailpage.h"
#include "core/mail/mailservice.h"
#include "tests/core/mail/queuedmail.h"
#include "tests/ui/pagetest.h"
#include <QComboBox>
#include <QTableView>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

class MailPageTest : public PageTest {
protected:
    void queue(const QString& address) { (void)mail::queueMail(m_site.database, address); }
    [[nodiscard]] QString cell(int row, int column) const {
        const auto* table = named<QTableView>(u"Mails"_s);
        return table == nullptr ? QString() : table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool waitForRows(int count) {
        return holds([&] {
            const auto* table = m_page->findChild<QTableView*>();
            return table->isVisibleTo(m_page) && table->model()->rowCount() == count;
        });
    }
    MailPage m_mail;
};
PINDESK_ON_BOTH_DATABASES(MailPageTest);

TEST_P(MailPageTest, saysThatThereIsNone) {
    open(m_mail, u"supervisor1"_s);
    ASSERT_TRUE(waitFor(u"There is no mail yet."_s)) << qPrintable(screen());
    expectNames();
}

TEST_P(MailPageTest, showsWhyAMailWasNotTakenAndSendsItAgain) {
    queue(u"ann@example.org"_s);
    m_site.files.ask(u"UPDATE outbox SET state = 'refused', attempts = 1, next_attempt_at = NULL, "
                     "failed_step = 'recipient', last_error = '550 5.1.1 no such address'"_s);
    open(m_mail, u"admin1"_s);
    ASSERT_TRUE(waitForRows(1));
    expectNames();
    EXPECT_EQ(cell(0, 1), u"Invitation"_s);
    EXPECT_EQ(cell(0, 2), u"ann@example.org"_s);
    EXPECT_EQ(cell(0, 3), u"Refused"_s);
    EXPECT_TRUE(
        screen().contains(u"does not take mail for this address. It says: 550 5.1.1 no such address"_s))
        << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"Check how the address is written."_s));
    press(u"Send again"_s);
    ASSERT_TRUE(waitFor(u"sent again at the next opportunity"_s)) << qPrintable(screen());
    ASSERT_TRUE(holds([&] { return cell(0, 3) == u"Waiting"_s; }));
    EXPECT_EQ(m_site.files.ask(u"SELECT state FROM outbox"_s).toString(), u"waiting"_s);
}

TEST_P(MailPageTest, aSupervisorLooksOn) {
    queue(u"ann@example.org"_s);
    open(m_mail, u"supervisor1"_s);
    ASSERT_TRUE(waitForRows(1));
    const auto* again = named<QAbstractButton>(u"Send again"_s);
    ASSERT_NE(again, nullptr);
    EXPECT_FALSE(again->isEnabled());
    EXPECT_EQ(again->toolTip(), u"Administrators send mail again."_s);
}

TEST_P(MailPageTest, showsOneStateAndOlderOnesOnDemand) {
    for (int i = 0; i < 102; ++i)
        queue(u"ann%1@example.org"_s.arg(i));
    m_site.files.ask(u"UPDATE outbox SET state = 'sent', body = NULL WHERE recipient = 'ann7@example.org'"_s);
    open(m_mail, u"admin1"_s);
    ASSERT_TRUE(waitForRows(100));
    press(u"Older mails"_s);
    ASSERT_TRUE(waitForRows(102));
    auto* states = named<QComboBox>(u"Which mails"_s);
    states->setFocus();
    QTest::keyClick(states, Qt::Key_End);
    ASSERT_TRUE(waitForRows(1));
    EXPECT_EQ(cell(0, 2), u"ann7@example.org"_s);
    EXPECT_EQ(cell(0, 3), u"Sent"_s);
}

TEST_P(MailPageTest, keepsNoAddressOnALockedDesk) {
    queue(u"ann@example.org"_s);
    open(m_mail, u"admin1"_s);
    ASSERT_TRUE(waitForRows(1));
    m_mail.close();
    EXPECT_FALSE(screen().contains(u"ann@"_s));
    EXPECT_EQ(m_page->findChild<QTableView*>()->model()->rowCount(), 0);
}

} // namespace pindesk::ui
