#include "core/mail/smtpsession.h"
#include "tests/support/smtpserver.h"
#include <QElapsedTimer>
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

using Kind = SmtpFailure::Kind;
using test::SmtpServer;

Letter letterTo(const QString& recipient,
                const char* body = "Subject: hello\r\n\r\nfirst\r\n.dot\r\nlast\r\n") {
    return {recipient, Secret(QByteArrayView(body))};
}

tl::expected<void, SmtpFailure> sendVia(const SmtpHost& host) {
    return SmtpSession(host).send(letterTo(u"ann@example.org"_s));
}

void beImpatient(SmtpHost& host) {
    host.patience = {1'000, 1'000};
}

/// What a server with these options makes of a mail.
SmtpFailure failureWith(const QStringList& options, const std::function<void(SmtpHost&)>& change = {}) {
    const SmtpServer server(options);
    SmtpHost host = server.host();
    if (options.contains(u"tls"_s))
        host.security = SmtpSecurity::Tls;
    if (change)
        change(host);
    const auto sent = sendVia(host);
    EXPECT_FALSE(sent) << qPrintable(options.join(u' '));
    EXPECT_TRUE(server.mails().isEmpty()) << qPrintable(options.join(u' '));
    return sent ? SmtpFailure{} : sent.error();
}

void expectFailure(const SmtpFailure& failure, SmtpStep step, Kind kind, const QString& reply,
                   const char* of) {
    EXPECT_EQ(failure.step, step) << of << ": " << nameOf(failure.step).data() << ' '
                                  << qPrintable(failure.reply);
    EXPECT_EQ(failure.kind, kind) << of;
    EXPECT_TRUE(failure.reply.contains(reply)) << of << ": " << qPrintable(failure.reply);
}

TEST(SmtpSessionTest, sendsOverStartTlsAndTls) {
    for (const QString& tls : {u"starttls"_s, u"tls"_s}) {
        const SmtpServer server({u"--tls"_s, tls});
        SmtpHost host = server.host();
        host.security = tls == "tls"_L1 ? SmtpSecurity::Tls : SmtpSecurity::StartTls;
        SmtpSession session(host);
        ASSERT_TRUE(session.send(letterTo(u"ann@example.org"_s))) << qPrintable(tls);
        ASSERT_TRUE(session.send(letterTo(u"bob@example.org"_s))) << "on the same connection";
        const auto mails = server.mails();
        ASSERT_EQ(mails.size(), 2);
        EXPECT_TRUE(mails[0].encrypted);
        EXPECT_EQ(mails[0].sender, u"pindesk@springfield.example"_s);
        EXPECT_EQ(mails[0].recipient, u"ann@example.org"_s);
        EXPECT_EQ(mails[1].recipient, u"bob@example.org"_s);
        EXPECT_TRUE(mails[0].message.contains(u"first\n.dot\nlast"_s)) << "a line that is a dot and more";
    }
}

TEST(SmtpSessionTest, authenticates) {
    const SmtpServer server({u"--user"_s, u"mailer"_s, u"--password"_s, u"pass word ü"_s});
    SmtpHost host = server.host();
    host.user = u"mailer"_s;
    host.password = Secret(QByteArrayView("pass word ü"));
    ASSERT_TRUE(sendVia(host));
    EXPECT_EQ(server.mails().value(0).user, u"mailer"_s);
    host.password = Secret(QByteArrayView("wrong"));
    const auto refused = sendVia(host);
    ASSERT_FALSE(refused);
    expectFailure(refused.error(), SmtpStep::Authentication, Kind::Host, u"535 5.7.8"_s, "wrong password");
    host.user.clear();
    expectFailure(sendVia(host).error(), SmtpStep::Sender, Kind::Host, u"530"_s, "no password");
}

TEST(SmtpSessionTest, tellsPermanentFromTemporaryRefusals) {
    struct Row {
        QString answer;
        SmtpStep step;
        Kind kind;
    };
    for (const Row& row : {Row{u"greeting=554 no"_s, SmtpStep::Greeting, Kind::Host},
                           Row{u"ehlo=550 no"_s, SmtpStep::Greeting, Kind::Host},
                           Row{u"starttls=454 not now"_s, SmtpStep::Tls, Kind::Host},
                           Row{u"mail=553 not you"_s, SmtpStep::Sender, Kind::Host},
                           Row{u"mail=452 full"_s, SmtpStep::Sender, Kind::Host},
                           Row{u"rcpt=550 5.1.1 nobody"_s, SmtpStep::Recipient, Kind::Permanent},
                           Row{u"rcpt=450 4.2.1 later"_s, SmtpStep::Recipient, Kind::Temporary},
                           Row{u"rcpt=421 closing"_s, SmtpStep::Recipient, Kind::Host},
                           Row{u"data=554 no"_s, SmtpStep::Content, Kind::Permanent},
                           Row{u"data=451 later"_s, SmtpStep::Content, Kind::Temporary},
                           Row{u"content=554 5.7.1 spam"_s, SmtpStep::Content, Kind::Permanent},
                           Row{u"content=451 4.3.0 later"_s, SmtpStep::Content, Kind::Temporary},
                           Row{u"content=421 closing"_s, SmtpStep::Content, Kind::Host}}) {
        const QByteArray name = row.answer.toUtf8();
        const bool saysWhy = row.step >= SmtpStep::Sender;
        expectFailure(failureWith({u"--answer"_s, row.answer}), row.step, row.kind,
                      saysWhy ? row.answer.section(u'=', 1) : QString(), name.constData());
    }
}

TEST(SmtpSessionTest, aRefusedMailLeavesTheNextOneAlone) {
    const SmtpServer server;
    SmtpSession session(server.host());
    EXPECT_EQ(session.send(letterTo(u"refused@example.org"_s)).error().kind, Kind::Permanent);
    EXPECT_TRUE(session.send(letterTo(u"ann@example.org"_s)));
    EXPECT_EQ(server.mails().size(), 1);
}

TEST(SmtpSessionTest, sendsNothingInTheClear) {
    expectFailure(failureWith({u"--tls"_s, u"none"_s}), SmtpStep::Tls, Kind::Host, {}, "no STARTTLS");
    expectFailure(
        failureWith({u"--tls"_s, u"none"_s}, [](SmtpHost& host) { host.security = SmtpSecurity::Tls; }),
        SmtpStep::Tls, Kind::Host, {}, "no TLS");
}

TEST(SmtpSessionTest, checksTheCertificate) {
    for (const QString& tls : {u"starttls"_s, u"tls"_s})
        for (const QString& badness : {u"name"_s, u"expired"_s, u"unknown"_s})
            expectFailure(failureWith({u"--tls"_s, tls, u"--certificate"_s, badness}), SmtpStep::Certificate,
                          Kind::Host, {}, qPrintable(tls + u' ' + badness));
    expectFailure(failureWith({}, [](SmtpHost& host) { host.certificates.clear(); }), SmtpStep::Certificate,
                  Kind::Host, {}, "not signed by anybody the system knows");
    expectFailure(failureWith({}, [](SmtpHost& host) { host.certificates = "no PEM"; }),
                  SmtpStep::Certificate, Kind::Host, {}, "no certificate at all");
}

TEST(SmtpSessionTest, doesNotWaitForEver) {
    struct Row {
        const char* step;
        SmtpStep expected;
        Kind kind;
    };
    for (const Row& row :
         {Row{"greeting", SmtpStep::Greeting, Kind::Host}, Row{"ehlo", SmtpStep::Greeting, Kind::Host},
          Row{"starttls", SmtpStep::Tls, Kind::Host}, Row{"tls", SmtpStep::Tls, Kind::Host},
          Row{"mail", SmtpStep::Sender, Kind::Host}, Row{"rcpt", SmtpStep::Recipient, Kind::Host},
          Row{"data", SmtpStep::Content, Kind::Host}}) {
        QElapsedTimer timer;
        timer.start();
        expectFailure(failureWith({u"--hang"_s, QString::fromLatin1(row.step)}, beImpatient), row.expected,
                      row.kind, {}, row.step);
        EXPECT_LT(timer.elapsed(), 10'000) << row.step;
    }
    expectFailure(failureWith({u"--tls"_s, u"tls"_s, u"--hang"_s, u"tls"_s}, beImpatient), SmtpStep::Tls,
                  Kind::Host, {}, "TLS from the first byte");
}

TEST(SmtpSessionTest, anAnswerThatDoesNotComeMeansTryAgain) {
    for (const QStringList& options : {QStringList{u"--hang"_s, u"content"_s},
                                       QStringList{u"--die"_s, u"content"_s, u"--die-times"_s, u"1"_s}}) {
        const SmtpServer server(options);
        SmtpHost host = server.host();
        beImpatient(host);
        const auto sent = sendVia(host);
        ASSERT_FALSE(sent);
        expectFailure(sent.error(), SmtpStep::Answer, Kind::Temporary, {}, qPrintable(options.join(u' ')));
        EXPECT_EQ(server.mails().size(), 1) << "it had arrived";
    }
}

TEST(SmtpSessionTest, aHostThatDoesNotSayGoodbyeIsNotWaitedFor) {
    const SmtpServer server({u"--hang"_s, u"quit"_s});
    SmtpHost host = server.host();
    beImpatient(host);
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(sendVia(host));
    EXPECT_LT(timer.elapsed(), 5'000);
}

/// A port at which nobody listens, and which nobody else is given meanwhile.
class ReservedPort {
public:
    ReservedPort()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const any = reinterpret_cast<sockaddr*>(&address);
        if (::bind(m_socket, any, size) != 0 || ::getsockname(m_socket, any, &size) != 0)
            qFatal("no port can be had");
        m_number = ntohs(address.sin_port);
    }
    ~ReservedPort() { ::close(m_socket); }
    ReservedPort(const ReservedPort&) = delete;
    ReservedPort& operator=(const ReservedPort&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_socket;
    int m_number = 0;
};

TEST(SmtpSessionTest, absentHosts) {
    const SmtpServer server;
    SmtpHost host = server.host();
    const ReservedPort reserved;
    host.port = reserved.number();
    expectFailure(sendVia(host).error(), SmtpStep::Connect, Kind::Host, {}, "nobody listens");
    host.name = u"no-such-host.invalid"_s;
    host.patience = {5'000, 5'000};
    expectFailure(sendVia(host).error(), SmtpStep::Resolve, Kind::Host, {}, "no such name");
}

TEST(SmtpSessionTest, aStopEndsAHangingTalk) {
    const SmtpServer server({u"--hang"_s, u"data"_s});
    SmtpHost host = server.host();
    host.patience = {60'000, 60'000};
    std::stop_source stop;
    SmtpSession session(host, stop.get_token());
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(session.send(letterTo(u"ann@example.org"_s)));
    EXPECT_LT(timer.elapsed(), 10'000);
}

TEST(SmtpSessionTest, aTalkAboutAMailThatSomebodyElseHasEnds) {
    const SmtpServer server({u"--hang"_s, u"data"_s});
    SmtpHost host = server.host();
    host.patience = {60'000, 60'000};
    SmtpSession session(host);
    int beats = 0;
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(session.send(letterTo(u"ann@example.org"_s), [&beats] { return ++beats < 4; }));
    EXPECT_EQ(beats, 4);
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST(SmtpSessionTest, greetsAndSendsNothing) {
    const SmtpServer server({u"--user"_s, u"mailer"_s, u"--password"_s, u"secret"_s});
    SmtpHost host = server.host();
    SmtpSession anonymous(host);
    ASSERT_TRUE(anonymous.greet());
    EXPECT_EQ(anonymous.talk().offeredAuthentication(), (QStringList{u"PLAIN"_s, u"LOGIN"_s}));
    EXPECT_FALSE(anonymous.talk().hasAuthenticated());
    host.user = u"mailer"_s;
    host.password = Secret(QByteArrayView("secret"));
    SmtpSession session(host);
    ASSERT_TRUE(session.greet());
    EXPECT_TRUE(session.talk().hasAuthenticated());
    EXPECT_TRUE(server.mails().isEmpty());
}

} // namespace
} // namespace pindesk::mail
