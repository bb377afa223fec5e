#include "core/distribution/replywithpin.h"
#include "core/pins/getpin.h"
#include "tests/core/distribution/distributiontest.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using Way = ReplyWithPinRequest::Way;

class ReplyWithPinTest : public DistributionTest {
protected:
    AccountNumber m_account = add();
    Result<PinReply> reply(Way way, const QString& recipient = u"ann@example.org"_s) {
        return replyWithPin(m_site.database, m_site.csr, {m_account, recipient, u"es"_s, way});
    }
};
PINDESK_ON_BOTH_DATABASES(ReplyWithPinTest);

TEST_P(ReplyWithPinTest, takesAnswersThatWereCompared) {
    EXPECT_EQ(reply(Way::Queue).error().code, ErrorCode::NotVerified);
    // A supervisor's word opens the desk, and no mailbox.
    ASSERT_TRUE(m_site.database.write([&](storage::Transaction& transaction) {
        return pins::recordVerification(transaction, {idOf(m_account),
                                                      m_site.csr.actor.staffId,
                                                      {},
                                                      {},
                                                      true,
                                                      m_site.supervisor.actor.staffId,
                                                      u"known"_s,
                                                      {}});
    }));
    EXPECT_EQ(reply(Way::Queue).error(), (Error{ErrorCode::NotVerified, u"account"_s, u"answers_needed"_s}));
    EXPECT_EQ(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 0);
    EXPECT_TRUE(issues().empty());
}

TEST_P(ReplyWithPinTest, queuesTheReplySealed) {
    vouch(m_site.csr, m_account);
    const auto queued = reply(Way::Queue);
    ASSERT_TRUE(queued) << qPrintable(queued.error().detail);
    EXPECT_TRUE(queued->body.isEmpty());
    EXPECT_EQ(
        ask(u"SELECT recipient FROM outbox WHERE kind = 'initial_pin' AND language = 'es'"_s).toString(),
        u"ann@example.org"_s);
    EXPECT_FALSE(ask(u"SELECT body FROM outbox"_s).toByteArray().contains("Old-7391"));
    ASSERT_EQ(issues().size(), 1U);
    EXPECT_EQ(issues()[0].issue.channel, ledger::Channel::Email);
    EXPECT_EQ(audited("reply_queued")[u"email"_s], pins::maskedEmail(u"ann@example.org"_s));
    EXPECT_EQ(audited("reply_queued")[u"address_on_record"_s], false);
    EXPECT_EQ(audited("pin_revealed")[u"channel"_s], u"email"_s);
}

TEST_P(ReplyWithPinTest, handsTheReplyOver) {
    vouch(m_site.csr, m_account);
    const auto handed = reply(Way::HandOver);
    ASSERT_TRUE(handed) << qPrintable(handed.error().detail);
    EXPECT_TRUE(handed->body.view().contains("\nOld-7391\n"));
    EXPECT_TRUE(handed->body.view().contains("Hola"));
    EXPECT_FALSE(handed->subject.contains(u"Old-7391"_s));
    EXPECT_EQ(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 0);
    EXPECT_EQ(auditedTimes("reply_prepared"), 1);
    EXPECT_EQ(reply(Way::HandOver, u"nobody"_s).error().field, u"email"_s);
}

TEST_P(ReplyWithPinTest, countsAsAReveal) {
    vouch(m_site.csr, m_account);
    m_site.setSetting("reveal.per_hour", "1");
    ASSERT_TRUE(reply(Way::Queue));
    EXPECT_EQ(reply(Way::Queue).error(), (Error{ErrorCode::NotPermitted, {}, u"reveal_limit"_s}));
}

} // namespace pindesk::distribution
