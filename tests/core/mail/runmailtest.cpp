#include "core/mail/runmail.h"
#include "core/mail/checkmail.h"
#include "core/mail/claimedmail.h"
#include "core/mail/listmail.h"
#include "core/mail/mailmessage.h"
#include "core/mail/reportbounce.h"
#include "core/mail/retrymail.h"
#include "core/mail/sendtestmail.h"
#include "core/mail/setmailpassword.h"
#include "tests/core/mail/queuedmail.h"
#include "tests/support/smtpserver.h"
#include <set>
#include <thread>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

using test::SmtpServer;
constexpr MailPacing impatient{0, 0, 86'400'000, 60'000};

class RunMailTest : public test::SiteTest {
protected:
    void configure(const SmtpServer& server, const QByteArray& user = {}) {
        m_site.setSetting("mail.host", R"("localhost")");
        m_site.setSetting("mail.port", QByteArray::number(server.port()));
        m_site.setSetting("mail.user", '"' + user + '"');
        m_site.setSetting("mail.from_address", R"("pindesk@springfield.example")");
        m_site.setSetting("mail.certificates", '"' + server.certificates().replace('\n', "\\n") + '"');
    }
    MessageId queue(const QString& address = u"ann@example.org"_s,
                    std::optional<Milliseconds> expiresAt = {}) {
        return queueMail(m_site.database, address, expiresAt);
    }
    Result<MailRunOutcome> run(const MailPacing& pacing = {}) {
        return runMail(m_site.database, m_site.administrator, {}, pacing);
    }
    MailEntry only() {
        const auto list = listMail(m_site.database, m_site.administrator, {}, {}, 10);
        EXPECT_EQ(list->size(), 1u);
        return list->at(0);
    }
    QVariant column(const QString& name) { return m_site.files.ask(u"SELECT %1 FROM outbox"_s.arg(name)); }
    int audited(const QString& action) {
        return m_site.files.ask(u"SELECT COUNT(*) FROM audit_event WHERE action = '%1'"_s.arg(action))
            .toInt();
    }
};
PINDESK_ON_BOTH_DATABASES(RunMailTest);

TEST_P(RunMailTest, sendsAndErasesTheBody) {
    const SmtpServer server;
    configure(server);
    const MessageId id = queue();
    const auto outcome = run();
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    EXPECT_EQ(outcome->sent, 1);
    EXPECT_EQ(outcome->waiting, 0);
    EXPECT_FALSE(outcome->stopped);
    const auto mails = server.mails();
    ASSERT_EQ(mails.size(), 1);
    EXPECT_EQ(mails[0].recipient, u"ann@example.org"_s);
    EXPECT_EQ(mails[0].header(u"To"_s), u"\"Ann Smith\" <ann@example.org>"_s);
    EXPECT_EQ(mails[0].header(u"Subject"_s), u"Springfield Water: your invitation to PinDesk"_s);
    EXPECT_EQ(messageIdFrom(mails[0].header(u"Message-ID"_s)), id);
    EXPECT_TRUE(mails[0].message.contains(u"\npindesk:enrol?token=0123456789abcdef\n"_s));
    EXPECT_TRUE(mails[0].message.contains(u"555 0100"_s));
    const MailEntry entry = only();
    EXPECT_EQ(entry.state, u"sent"_s);
    EXPECT_TRUE(entry.sentAt);
    EXPECT_EQ(entry.attempts, 1);
    EXPECT_FALSE(entry.canRetry);
    EXPECT_TRUE(column(u"body"_s).isNull());
    EXPECT_EQ(audited(u"mail_sent"_s), 1);
    EXPECT_EQ(run()->sent, 0);
    EXPECT_EQ(server.mails().size(), 1);
}

TEST_P(RunMailTest, aPermanentRefusalStaysWithItsReasonUntilRetried) {
    const SmtpServer server;
    configure(server);
    const MessageId id = queue(u"refused@example.org"_s);
    queue();
    const auto outcome = run();
    EXPECT_EQ(outcome->refused, 1);
    EXPECT_EQ(outcome->sent, 1) << "the other one is not held up";
    const auto refused = listMail(m_site.database, m_site.supervisor, u"refused"_s, {}, 10);
    ASSERT_EQ(refused->size(), 1u);
    EXPECT_EQ(refused->at(0).failedStep, u"recipient"_s);
    EXPECT_EQ(refused->at(0).lastError, u"550 5.1.1 no such address"_s);
    EXPECT_TRUE(refused->at(0).canRetry);
    EXPECT_EQ(run()->refused, 0) << "not tried again by itself";
    EXPECT_EQ(m_site.database.read(readMailCounts)->refused, 1);
    ASSERT_TRUE(retryMail(m_site.database, m_site.administrator, id));
    EXPECT_EQ(run()->refused, 1);
    EXPECT_EQ(audited(u"mail_retried"_s), 1);
}

TEST_P(RunMailTest, aTemporaryRefusalIsTriedAgainLaterAndLater) {
    const SmtpServer server({u"--answer"_s, u"rcpt=450 4.2.1 later"_s});
    configure(server);
    queue();
    for (int attempt = 1; attempt <= 8; ++attempt) {
        const auto outcome = run();
        EXPECT_EQ(outcome->postponed, 1);
        EXPECT_EQ(outcome->waiting, 1);
        EXPECT_EQ(run()->postponed, 0) << "not before its time";
        const MailEntry entry = only();
        EXPECT_EQ(entry.attempts, attempt);
        EXPECT_EQ(entry.lastError, u"450 4.2.1 later"_s);
        const auto now = *m_site.database.connection().now();
        const auto minutes = std::min(60, 1 << (attempt - 1));
        EXPECT_NEAR(static_cast<double>(*entry.nextAttemptAt - now), minutes * 60'000.0, 30'000.0);
        m_site.files.ask(u"UPDATE outbox SET next_attempt_at = 0"_s);
    }
}

TEST_P(RunMailTest, aHostThatFailsStopsTheRun) {
    const SmtpServer server({u"--tls"_s, u"none"_s});
    configure(server);
    queue();
    queue();
    const auto outcome = run();
    ASSERT_TRUE(outcome);
    ASSERT_TRUE(outcome->stopped);
    EXPECT_EQ(outcome->stopped->step, SmtpStep::Tls);
    EXPECT_EQ(outcome->postponed, 1) << "the second is not tried in vain too";
    EXPECT_EQ(outcome->waiting, 2);
}

TEST_P(RunMailTest, aLostAnswerMeansTheSameMessageAgain) {
    constexpr int deaths = 6;
    const SmtpServer server({u"--die"_s, u"content"_s, u"--die-times"_s, QString::number(deaths)});
    configure(server);
    const MessageId id = queue();
    for (int i = 0; i < deaths; ++i) {
        const auto outcome = run(impatient);
        ASSERT_TRUE(outcome);
        if (only().state == u"sent"_s)
            break;
    }
    // A run goes on with what is due: the pause is none here, so one may have been enough.
    ASSERT_TRUE(run(impatient));
    EXPECT_EQ(only().state, u"sent"_s);
    const auto mails = server.mails();
    ASSERT_EQ(mails.size(), 1 + deaths / 2) << "half of the killed ones had taken it";
    for (const test::ArrivedMail& mail : mails) {
        EXPECT_EQ(messageIdFrom(mail.header(u"Message-ID"_s)), id);
        EXPECT_EQ(mail.message, mails[0].message) << "the very same";
    }
}

TEST_P(RunMailTest, runsSideBySideSendEachMailOnce) {
    const SmtpServer server;
    configure(server);
    constexpr int mails = 40, runs = 4;
    for (int i = 0; i < mails; ++i)
        queue(u"ann%1@example.org"_s.arg(i));
    std::vector<audit::Session> sessions;
    for (int i = 0; i < runs; ++i)
        sessions.push_back(m_site.signIn(u"admin1"_s));
    std::vector<int> sent(runs);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < runs; ++i)
            threads.emplace_back([&, i] {
                auto database = storage::Database::open(m_site.url());
                const auto outcome = runMail(*database, sessions[static_cast<std::size_t>(i)]);
                EXPECT_TRUE(outcome) << qPrintable(outcome.error().detail);
                sent[static_cast<std::size_t>(i)] = outcome->sent;
            });
    }
    EXPECT_EQ(std::accumulate(sent.begin(), sent.end(), 0), mails);
    std::set<QString> recipients;
    for (const test::ArrivedMail& mail : server.mails())
        EXPECT_TRUE(recipients.insert(mail.recipient).second) << "twice: " << qPrintable(mail.recipient);
    EXPECT_EQ(recipients.size(), std::size_t{mails});
}

TEST_P(RunMailTest, aClaimOfAKilledRunEnds) {
    const SmtpServer server;
    configure(server);
    queue();
    m_site.files.ask(u"UPDATE outbox SET claim = 7, claimed_until = %1"_s.arg(
        *m_site.database.connection().now() + 60'000));
    EXPECT_EQ(run()->sent, 0);
    m_site.files.ask(u"UPDATE outbox SET claimed_until = %1"_s.arg(*m_site.database.connection().now() - 1));
    EXPECT_EQ(run()->sent, 1);
}

/// A mail host that takes its time; what happens meanwhile is the test's.
class SlowTransport final : public MailTransport {
public:
    explicit SlowTransport(std::function<void(const MailHeartbeat&)> meanwhile)
        : m_meanwhile(std::move(meanwhile)) {}
    tl::expected<void, SmtpFailure> send(const Letter&, const MailHeartbeat& beat) override {
        m_meanwhile(beat);
        return {};
    }

private:
    std::function<void(const MailHeartbeat&)> m_meanwhile;
};

TEST_P(RunMailTest, aClaimIsShortAndRenewedWhileTheTalkLasts) {
    const SmtpServer server;
    configure(server);
    queue();
    const Milliseconds start = *m_site.database.connection().now();
    auto other = *storage::Database::open(m_site.url());
    MailPacing pacing;
    pacing.renewal = 0; // at each beat
    const auto isFreeAt = [&](Milliseconds moment) {
        other.setMoment(moment);
        const auto claimed = claimMail(other, m_site.administrator, pacing);
        EXPECT_TRUE(claimed);
        return claimed->has_value();
    };
    SlowTransport transport([&](const MailHeartbeat& beat) {
        EXPECT_FALSE(isFreeAt(start + 59'000));
        m_site.database.setMoment(start + 50'000);
        EXPECT_TRUE(beat());
        EXPECT_FALSE(isFreeAt(start + 109'000)) << "the sender was there at 50 seconds";
        EXPECT_TRUE(isFreeAt(start + 110'000)) << "a minute after its last sign of life it counts as dead";
        EXPECT_FALSE(beat()) << "and is told so, should it live after all";
    });
    m_site.database.setMoment(start);
    ASSERT_TRUE(runMail(m_site.database, m_site.administrator, transport, {}, pacing));
    EXPECT_EQ(only().state, u"waiting"_s) << "what became of it is the other sender's to tell";
}

TEST_P(RunMailTest, aMailWhoseLinkHasEndedIsGivenUp) {
    const SmtpServer server;
    configure(server);
    queue(u"late@example.org"_s, *m_site.database.connection().now());
    const auto outcome = run();
    EXPECT_EQ(outcome->cancelled, 1);
    EXPECT_EQ(outcome->sent, 0);
    EXPECT_EQ(only().state, u"cancelled"_s);
    EXPECT_TRUE(column(u"body"_s).isNull());
    EXPECT_EQ(audited(u"mail_cancelled"_s), 1);
    EXPECT_TRUE(server.mails().isEmpty());
}

TEST_P(RunMailTest, aRefusedMailIsErasedWhenItsTimeIsOver) {
    const SmtpServer server;
    configure(server);
    const MessageId id = queue(u"refused@example.org"_s);
    ASSERT_TRUE(run());
    EXPECT_FALSE(column(u"body"_s).isNull());
    m_site.files.ask(u"UPDATE outbox SET created_at = 0"_s);
    EXPECT_EQ(run()->cancelled, 0);
    EXPECT_EQ(only().state, u"refused"_s) << "what became of it stays";
    EXPECT_TRUE(column(u"body"_s).isNull());
    EXPECT_EQ(retryMail(m_site.database, m_site.administrator, id).error(),
              (Error{ErrorCode::NotFound, u"message"_s, {}}));
}

TEST_P(RunMailTest, aBodyOfSomebodyElsesKeyIsRefusedAndShown) {
    const SmtpServer server;
    configure(server);
    queue();
    queue();
    m_site.files.ask(
        u"UPDATE outbox SET body = (SELECT body FROM outbox ORDER BY message_id LIMIT 1)"_s); // moved from
                                                                                              // one to the
                                                                                              // other
    const auto outcome = run();
    EXPECT_EQ(outcome->refused, 1);
    EXPECT_EQ(outcome->sent, 1);
}

TEST_P(RunMailTest, thePublicHalfIsSetRightBeforeSending) {
    const SmtpServer server;
    configure(server);
    m_site.files.ask(u"UPDATE site_key SET public_key = (SELECT recovery_public_key FROM site)"_s);
    ASSERT_TRUE(run());
    queue();
    EXPECT_EQ(run()->sent, 1);
}

TEST_P(RunMailTest, authenticatesWithTheSealedPassword) {
    const SmtpServer server({u"--user"_s, u"mailer"_s, u"--password"_s, u"pass-word"_s});
    configure(server, "mailer");
    queue();
    EXPECT_EQ(run()->stopped->step, SmtpStep::Authentication) << "none is set";
    ASSERT_TRUE(setMailPassword(m_site.database, m_site.administrator, test::secretOf("pass-word")));
    EXPECT_FALSE(m_site.files.ask(u"SELECT value FROM setting WHERE key = 'mail.password'"_s)
                     .toString()
                     .contains(u"pass"_s));
    EXPECT_EQ(*hasMailPassword(m_site.database, m_site.supervisor), true);
    m_site.files.ask(u"UPDATE outbox SET next_attempt_at = 0"_s);
    EXPECT_EQ(run()->sent, 1);
    EXPECT_EQ(server.mails().value(0).user, u"mailer"_s);
}

TEST_P(RunMailTest, withoutASettingNothingIsTried) {
    queue();
    EXPECT_EQ(run().error(), (Error{ErrorCode::NotFound, u"mail_host"_s, {}}));
    EXPECT_EQ(only().attempts, 0);
}

TEST_P(RunMailTest, aBounceIsNotedOnceForAMailThatLeft) {
    const SmtpServer server;
    configure(server);
    const MessageId id = queue();
    const auto bounce = [&] {
        return reportBounce(m_site.database, m_site.administrator, id, u"550 mailbox\nfull"_s);
    };
    EXPECT_EQ(bounce().error(), (Error{ErrorCode::NotFound, u"message"_s, {}})) << "it has not left";
    ASSERT_TRUE(run());
    ASSERT_TRUE(bounce());
    EXPECT_EQ(only().state, u"bounced"_s);
    EXPECT_EQ(only().lastError, u"550 mailbox full"_s);
    ASSERT_TRUE(bounce());
    EXPECT_EQ(audited(u"mail_bounced"_s), 1);
    EXPECT_EQ(reportBounce(m_site.database, m_site.administrator, MessageId(1), {}).error().code,
              ErrorCode::NotFound);
}

TEST_P(RunMailTest, pagesOfTheQueue) {
    std::set<MessageId> queued;
    for (int i = 0; i < 5; ++i)
        queued.insert(queue());
    std::set<MessageId> listed;
    std::optional<MailPlace> after;
    for (int pages = 0; pages < 3; ++pages) {
        const auto page = listMail(m_site.database, m_site.supervisor, u"waiting"_s, after, 2);
        for (const MailEntry& entry : *page) {
            EXPECT_TRUE(listed.insert(entry.id).second);
            after = MailPlace{entry.createdAt, entry.id};
        }
    }
    EXPECT_EQ(listed, queued);
    EXPECT_EQ(listMail(m_site.database, m_site.supervisor, u"lost"_s, {}, 2).error(),
              (Error{ErrorCode::InvalidInput, u"state"_s, u"unknown"_s}));
    EXPECT_EQ(*m_site.database.read(readMailCounts), (MailCounts{5, 5, 0, 0}));
}

TEST_P(RunMailTest, checksEachStepAndSendsNothing) {
    const SmtpServer server({u"--user"_s, u"mailer"_s, u"--password"_s, u"pass-word"_s});
    configure(server, "mailer");
    using State = MailCheckPart::State;
    const auto statesOf = [](const MailCheck& check) {
        std::vector<State> states;
        for (const MailCheckPart& part : check.parts)
            states.push_back(part.state);
        return states;
    };
    const auto withoutPassword = checkMail(m_site.database, m_site.administrator);
    EXPECT_EQ(statesOf(*withoutPassword),
              (std::vector{State::Passed, State::Passed, State::Passed, State::Passed, State::Failed}));
    ASSERT_TRUE(setMailPassword(m_site.database, m_site.administrator, test::secretOf("pass-word")));
    const auto check = checkMail(m_site.database, m_site.administrator);
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->passed());
    EXPECT_TRUE(check->signedIn);
    EXPECT_EQ(statesOf(*check), std::vector(5, State::Passed));
    const auto bySupervisor = checkMail(m_site.database, m_site.supervisor);
    EXPECT_TRUE(bySupervisor->passed()) << "the password is not theirs, but authentication is offered";
    EXPECT_FALSE(bySupervisor->signedIn);
    EXPECT_EQ(bySupervisor->offered, (QStringList{u"PLAIN"_s, u"LOGIN"_s}));

    m_site.setSetting("mail.certificates", "\"\"");
    const auto untrusted = checkMail(m_site.database, m_site.administrator);
    EXPECT_EQ(untrusted->failure->step, SmtpStep::Certificate);
    EXPECT_EQ(statesOf(*untrusted),
              (std::vector{State::Passed, State::Passed, State::Passed, State::Failed, State::NotTried}));
    EXPECT_TRUE(server.mails().isEmpty());
}

TEST_P(RunMailTest, sendsATestAtOnce) {
    const SmtpServer server;
    configure(server);
    const auto sent = sendTestMail(m_site.database, m_site.administrator, u"ann@example.org"_s, u"fr"_s);
    ASSERT_TRUE(sent);
    EXPECT_FALSE(*sent);
    EXPECT_EQ(server.mails().value(0).header(u"Content-Language"_s), u"fr"_s);
    const auto refused =
        sendTestMail(m_site.database, m_site.administrator, u"refused@example.org"_s, u"en"_s);
    EXPECT_EQ((*refused)->step, SmtpStep::Recipient);
    EXPECT_EQ(audited(u"mail_tested"_s), 2);
    EXPECT_EQ(m_site.files.ask(u"SELECT COUNT(*) FROM outbox"_s).toInt(), 0);
}

} // namespace
} // namespace pindesk::mail
