#include "tests/support/smtpserver.h"
#include "tests/ui/pagetest.h"
#include "ui/settings/settingspage.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

class MailHostCardTest : public PageTest {
protected:
    void configure(const test::SmtpServer& server, const QByteArray& user = {}) {
        m_site.setSetting("mail.host", R"("localhost")");
        m_site.setSetting("mail.port", QByteArray::number(server.port()));
        m_site.setSetting("mail.user", '"' + user + '"');
        m_site.setSetting("mail.from_address", R"("pindesk@springfield.example")");
        m_site.setSetting("mail.certificates", '"' + server.certificates().replace('\n', "\\n") + '"');
    }
    void openAs(const QString& userName) {
        open(m_settings, userName);
        auto* sections = named<QListWidget>(u"Sections of the settings"_s);
        sections->setCurrentItem(sections->findItems(u"Mail"_s, Qt::MatchExactly).value(0));
        ASSERT_TRUE(waitFor(u"Springfield Water: your invitation to PinDesk"_s)) << qPrintable(screen());
    }
    SettingsPage m_settings;
};
PINDESK_ON_BOTH_DATABASES(MailHostCardTest);

TEST_P(MailHostCardTest, setsThePasswordAndTriesIt) {
    const test::SmtpServer server({u"--user"_s, u"mailer"_s, u"--password"_s, u"pass-word"_s});
    configure(server, "mailer");
    openAs(u"admin1"_s);
    ASSERT_TRUE(waitFor(u"No password is set."_s));
    expectNames();
    press(u"Check the mail host"_s);
    ASSERT_TRUE(waitFor(u"✗ The mail host does not accept user and password."_s)) << qPrintable(screen());
    auto* password = named<QLineEdit>(u"Password of the mail host"_s);
    QTest::keyClicks(password, u"pass-word"_s);
    press(u"Save the password of the mail host"_s);
    ASSERT_TRUE(waitFor(u"A password is set."_s)) << qPrintable(screen());
    EXPECT_TRUE(password->text().isEmpty());
    press(u"Check the mail host"_s);
    ASSERT_TRUE(waitFor(u"✓ It accepts user and password."_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"Nothing was sent."_s));
    EXPECT_TRUE(server.mails().isEmpty());
}

TEST_P(MailHostCardTest, sendsATest) {
    const test::SmtpServer server;
    configure(server);
    openAs(u"admin1"_s);
    const auto* send = named<QAbstractButton>(u"Send a test"_s);
    EXPECT_FALSE(send->isEnabled()) << "to whom?";
    auto* address = named<QLineEdit>(u"Address for the test mail"_s);
    QTest::keyClicks(address, u"refused@example.org"_s);
    press(u"Send a test"_s);
    ASSERT_TRUE(waitFor(u"550 5.1.1 no such address"_s)) << qPrintable(screen());
    address->clear();
    QTest::keyClicks(address, u"ann@example.org"_s);
    press(u"Send a test"_s);
    ASSERT_TRUE(waitFor(u"took the test for ann@example.org"_s)) << qPrintable(screen());
    EXPECT_EQ(server.mails().value(0).recipient, u"ann@example.org"_s);
    address->clear();
    QTest::keyClicks(address, u"ann"_s);
    press(u"Send a test"_s);
    ASSERT_TRUE(waitFor(u"The e-mail address is written name@example.org."_s)) << qPrintable(screen());
}

TEST_P(MailHostCardTest, aSupervisorChecksAndChangesNothing) {
    const test::SmtpServer server({u"--tls"_s, u"none"_s});
    configure(server);
    openAs(u"supervisor1"_s);
    press(u"Check the mail host"_s);
    ASSERT_TRUE(waitFor(u"✗ The mail host offers no TLS"_s)) << qPrintable(screen());
    EXPECT_TRUE(screen().contains(u"– Certificate: not tried."_s));
    for (const QString& name : {u"Save the password of the mail host"_s, u"Send a test"_s}) {
        const auto* button = named<QAbstractButton>(name);
        EXPECT_FALSE(button->isEnabled());
        EXPECT_EQ(button->toolTip(), u"Administrators do this."_s);
    }
}

TEST_P(MailHostCardTest, showsTheTextsInEveryLanguage) {
    openAs(u"admin1"_s);
    auto* language = named<QComboBox>(u"In which language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    ASSERT_TRUE(waitFor(u"votre invitation à PinDesk"_s)) << qPrintable(screen());
    auto* kind = named<QComboBox>(u"Which mail"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    auto* text = named<QPlainTextEdit>(u"Text of the mail"_s);
    ASSERT_TRUE(holds([&] { return text->toPlainText().simplified().contains(u"en voici la preuve"_s); }));
    EXPECT_TRUE(text->toPlainText().contains(u"555 0100"_s));
}

TEST_P(MailHostCardTest, aTypedPasswordLeavesALockedDesk) {
    openAs(u"admin1"_s);
    auto* password = named<QLineEdit>(u"Password of the mail host"_s);
    QTest::keyClicks(password, u"pass-word"_s);
    m_settings.close();
    EXPECT_TRUE(password->text().isEmpty());
}

} // namespace pindesk::ui
