#include "core/mail/outbox.h"
#include "core/crypto/outboxseal.h"
#include "core/mail/mailvalues.h"
#include "tests/core/mail/queuedmail.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

using test::secretOf;

class OutboxTest : public test::SiteTest {
protected:
    Result<MessageId> queue(const Mail& mail, std::optional<Milliseconds> expiresAt = {}) {
        PINDESK_TRY(const OutboxKey key, m_site.database.read(readOutboxKey));
        PINDESK_TRY(const SealedMail sealed, sealMail(key, mail));
        PINDESK_CHECK(m_site.database.write(
            [&](storage::Transaction& transaction) { return enqueue(transaction, sealed, expiresAt); }));
        return sealed.id;
    }
    QString column(const QString& name) {
        return m_site.files.ask(u"SELECT %1 FROM outbox"_s.arg(name)).toString();
    }
};

TEST_P(OutboxTest, isQueuedWithoutAnyKeyAndOpenedByItsHolders) {
    Mail mail = invitation();
    mail.staff = StaffId(7);
    const auto id = queue(mail, 1'800'000'000'000);
    ASSERT_TRUE(id);
    EXPECT_EQ(column(u"state"_s), u"waiting"_s);
    EXPECT_EQ(column(u"kind"_s), u"staff_invitation"_s);
    EXPECT_EQ(column(u"recipient"_s), u"ann@example.org"_s);
    EXPECT_EQ(column(u"recipient_name"_s), u"Ann Smith"_s);
    EXPECT_EQ(column(u"staff_id"_s), u"7"_s);
    EXPECT_EQ(column(u"expires_at"_s), u"1800000000000"_s);
    EXPECT_EQ(column(u"next_attempt_at"_s), column(u"created_at"_s));
    const QByteArray body = m_site.files.ask(u"SELECT body FROM outbox"_s).toByteArray();
    EXPECT_FALSE(body.contains("pindesk:"));
    EXPECT_FALSE(body.contains("ann"));

    const QByteArray entry = QByteArray::number(id->value());
    const auto opened = crypto::openFromOutbox(m_site.administrator.keys, entry, body);
    ASSERT_TRUE(opened);
    const auto values = unpackValues(*opened);
    ASSERT_EQ(values->size(), 4u);
    EXPECT_EQ(values->at(1).name, "link");
    EXPECT_EQ(values->at(1).text, "pindesk:enrol?token=0123456789abcdef");
    EXPECT_EQ(crypto::openFromOutbox(m_site.csr.keys, entry, body).error().code, ErrorCode::KeyNotHeld);
}

TEST_P(OutboxTest, refusesWhatCouldBecomeAHeader) {
    Mail mail = invitation();
    mail.address = u"ann@example.org\r\nBcc: eve@example.org"_s;
    EXPECT_EQ(queue(mail).error(), (Error{ErrorCode::InvalidInput, u"email"_s, u"character"_s}));
    mail = invitation();
    mail.name = u"Ann\nBcc: eve@example.org"_s;
    EXPECT_EQ(queue(mail).error(), (Error{ErrorCode::InvalidInput, u"name"_s, u"character"_s}));
    mail = invitation();
    mail.values[0].text = secretOf("ann\r\n.\r\nMAIL FROM:<eve@example.org>");
    EXPECT_EQ(queue(mail).error(), (Error{ErrorCode::InvalidInput, u"user_name"_s, u"character"_s}));
    EXPECT_EQ(column(u"COUNT(*)"_s), u"0"_s);
}

TEST_P(OutboxTest, namesAValueThatIsMissing) {
    Mail mail = invitation();
    mail.values.erase(mail.values.begin() + 1);
    EXPECT_EQ(queue(mail).error(), (Error{ErrorCode::InvalidInput, u"link"_s, u"missing"_s}));
}

TEST_P(OutboxTest, aSiteFromBeforeMailGetsItsKeyFromTheFirstHolder) {
    m_site.files.ask(u"UPDATE site_key SET public_key = NULL"_s);
    EXPECT_EQ(queue(invitation()).error(), (Error{ErrorCode::KeyNotHeld, u"key"_s, u"outbox"_s}));
    const auto publish = [&](const audit::Session& session) {
        return m_site.database.write(
            [&](storage::Transaction& transaction) { return publishOutboxKeys(transaction, session.keys); });
    };
    ASSERT_TRUE(publish(m_site.csr)) << "does nothing";
    EXPECT_FALSE(queue(invitation()));
    ASSERT_TRUE(publish(m_site.administrator));
    EXPECT_TRUE(queue(invitation()));
}

PINDESK_ON_BOTH_DATABASES(OutboxTest);

TEST(MailValuesTest, unpacksWhatWasPacked) {
    std::vector<MailValue> values;
    values.push_back({"link"_L1, secretOf("pindesk:x")});
    values.push_back({"name"_L1, Secret()});
    const Secret packed = packValues(values);
    const auto unpacked = unpackValues(packed);
    ASSERT_EQ(unpacked->size(), 2u);
    EXPECT_EQ(unpacked->at(0).text, "pindesk:x");
    EXPECT_EQ(unpacked->at(1).name, "name");
    EXPECT_TRUE(unpacked->at(1).text.isEmpty());
    EXPECT_TRUE(unpackValues(Secret())->empty());
}

TEST(MailValuesTest, refusesAHalf) {
    for (const QByteArray& body : {QByteArray("link"), QByteArray("link\0", 5), QByteArray("link\0x", 6)})
        EXPECT_EQ(unpackValues(Secret(body)).error(),
                  (Error{ErrorCode::SealRefused, u"outbox"_s, u"form"_s}));
}

} // namespace
} // namespace pindesk::mail
