#include "app/console/mailwatch.h"
#include "app/console/openworkplace.h"
#include "tests/core/mail/queuedmail.h"
#include "tests/support/smtpserver.h"
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace pindesk::console {
using namespace Qt::StringLiterals;

class MailWatchTest : public test::SiteTest {
protected:
    void configure(const test::SmtpServer& server) {
        m_site.setSetting("mail.host", R"("localhost")");
        m_site.setSetting("mail.port", QByteArray::number(server.port()));
        m_site.setSetting("mail.from_address", R"("pindesk@springfield.example")");
        m_site.setSetting("mail.certificates", '"' + server.certificates().replace('\n', "\\n") + '"');
    }
    [[nodiscard]] ui::SharedWorkplace workplaceOf(const QString& userName) {
        return std::make_shared<OpenWorkplace>(m_lane, m_site.signIn(userName), ui::SiteDescription{});
    }
    [[nodiscard]] QString state() {
        return m_site.files.ask(u"SELECT state FROM outbox ORDER BY message_id LIMIT 1"_s).toString();
    }
    storage::DatabaseLane m_lane{m_site.url()};
    MailWatch m_watch;
};
PINDESK_ON_BOTH_DATABASES(MailWatchTest);

TEST_P(MailWatchTest, sendsWhatIsQueuedWhileItLooks) {
    const test::SmtpServer server;
    configure(server);
    QSignalSpy ran(&m_watch, &MailWatch::ran);
    m_watch.begin(workplaceOf(u"admin1"_s), true, {100, 60'000});
    (void)mail::queueMail(m_site.database, u"ann@example.org"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return state() == "sent"_L1; }, 10'000));
    EXPECT_EQ(server.mails().size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ran.size() == 1; }, 10'000));
}

TEST_P(MailWatchTest, onlyCountsWhereAnotherSends) {
    const test::SmtpServer server;
    configure(server);
    (void)mail::queueMail(m_site.database, u"ann@example.org"_s);
    QSignalSpy counted(&m_watch, &MailWatch::counted);
    m_watch.begin(workplaceOf(u"csr1"_s), false, {50, 60'000});
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.size() >= 3; }, 10'000));
    EXPECT_EQ(counted.takeLast().value(0).value<mail::MailCounts>(), (mail::MailCounts{1, 1, 0, 0}));
    EXPECT_EQ(state(), u"waiting"_s);
    m_watch.end();
    counted.clear();
    EXPECT_FALSE(QTest::qWaitFor([&] { return !counted.isEmpty(); }, 300)) << "nobody is signed in";
}

TEST_P(MailWatchTest, leavesAHostThatFailsAlone) {
    const test::SmtpServer server({u"--tls"_s, u"none"_s});
    configure(server);
    for (int i = 0; i < 5; ++i)
        (void)mail::queueMail(m_site.database, u"ann@example.org"_s);
    QSignalSpy counted(&m_watch, &MailWatch::counted);
    QSignalSpy ran(&m_watch, &MailWatch::ran);
    m_watch.begin(workplaceOf(u"admin1"_s), true, {50, 60'000});
    ASSERT_TRUE(QTest::qWaitFor([&] { return ran.size() == 1; }, 10'000));
    counted.clear();
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.size() >= 3; }, 10'000));
    EXPECT_EQ(ran.size(), 1);
    EXPECT_EQ(counted.takeLast().value(0).value<mail::MailCounts>(), (mail::MailCounts{5, 4, 0, 1}));
}

TEST_P(MailWatchTest, aLockedDeskDoesNotWaitForAHostThatHangs) {
    const test::SmtpServer server({u"--hang"_s, u"data"_s});
    configure(server);
    (void)mail::queueMail(m_site.database, u"ann@example.org"_s);
    m_watch.begin(workplaceOf(u"admin1"_s), true, {50, 60'000});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return m_site.files.ask(u"SELECT claim IS NOT NULL FROM outbox"_s).toBool(); }, 10'000));
    QElapsedTimer timer;
    timer.start();
    m_watch.end();
    EXPECT_LT(timer.elapsed(), 500);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_site.files.ask(u"SELECT claim IS NULL FROM outbox"_s).toBool(); }, 10'000))
        << "the talk was ended, and the mail waits";
    EXPECT_EQ(state(), u"waiting"_s);
}

} // namespace pindesk::console
