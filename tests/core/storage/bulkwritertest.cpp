#include "tests/support/testdatabase.h"

namespace pindesk::storage {
using namespace Qt::StringLiterals;

class BulkWriterTest : public test::DatabaseTest {
protected:
    Database m_database = m_testDatabase.open();

    Result<std::unique_ptr<BulkWriter>> writer(Transaction& transaction) {
        using Type = BulkColumn::Type;
        return transaction->bulkWriter("outbox", {{"message_id", Type::Bigint},
                                                  {"kind", Type::Text},
                                                  {"recipient", Type::Text},
                                                  {"language", Type::Text},
                                                  {"account_id", Type::Bigint},
                                                  {"body", Type::Blob},
                                                  {"state", Type::Text},
                                                  {"created_at", Type::Bigint}});
    }
    static Result<void> add(BulkWriter& rows, std::int64_t id, const QByteArray& text, const QByteArray& body,
                            std::optional<std::int64_t> account = {}, const QByteArray& state = "waiting") {
        rows.add(id);
        rows.addText("kind");
        rows.addText(text);
        rows.addText("en");
        rows.BulkWriter::add(account);
        rows.addBlob(body);
        rows.addText(state);
        rows.add(id * 10);
        return rows.endRow();
    }
    /// 500 rows, 2 MB in the database.
    Result<void> writeBatch(int batch) {
        return m_database.write([&](Transaction& t) -> Result<void> {
            PINDESK_TRY(const auto rows, writer(t));
            for (int i = 1; i <= 500; ++i)
                PINDESK_CHECK(add(*rows, batch * 500 + i, "to", QByteArray(3000, 'b')));
            return rows->finish();
        });
    }
    int count() { return m_testDatabase.ask(u"SELECT COUNT(*) FROM outbox"_s).toInt(); }
};
PINDESK_ON_BOTH_DATABASES(BulkWriterTest);

TEST_P(BulkWriterTest, writesEveryTypeAndAnyLength) {
    const QByteArray longText(1024 * 1024, 'x'), bytes("\0\1\xff", 3);
    ASSERT_TRUE(m_database.write([&](Transaction& t) -> Result<void> {
        PINDESK_TRY(const auto rows, writer(t));
        PINDESK_CHECK(add(*rows, 1,
                          "\xE2\x80\xAE"
                          "evil",
                          bytes, 7));
        PINDESK_CHECK(add(*rows, 2, longText, QByteArray()));
        for (int i = 3; i <= 5000; ++i) // the caller's memory may be gone before the row is written
            PINDESK_CHECK(add(*rows, i, "to " + QByteArray::number(i), QByteArray::number(i)));
        return rows->finish();
    }));
    EXPECT_EQ(count(), 5000);
    EXPECT_EQ(m_testDatabase.ask(u"SELECT recipient FROM outbox WHERE message_id = 1"_s).toString(),
              u"\u202eevil"_s);
    EXPECT_EQ(m_testDatabase.ask(u"SELECT account_id FROM outbox WHERE message_id = 1"_s).toInt(), 7);
    EXPECT_EQ(m_testDatabase.ask(u"SELECT body FROM outbox WHERE message_id = 1"_s).toByteArray(), bytes);
    EXPECT_EQ(m_testDatabase.ask(u"SELECT length(recipient) FROM outbox WHERE message_id = 2"_s).toInt(),
              longText.size());
    EXPECT_TRUE(m_testDatabase.ask(u"SELECT account_id FROM outbox WHERE message_id = 2"_s).isNull());
    EXPECT_EQ(m_testDatabase.ask(u"SELECT length(body) FROM outbox WHERE message_id = 2"_s).toInt(), 0);
    EXPECT_EQ(m_testDatabase.ask(u"SELECT recipient FROM outbox WHERE message_id = 4999"_s).toString(),
              u"to 4999"_s);
}

TEST_P(BulkWriterTest, aRowTheSchemaRefusesTakesAllRowsBack) {
    const auto refused = m_database.write([&](Transaction& t) -> Result<void> {
        PINDESK_TRY(const auto rows, writer(t));
        for (int i = 1; i <= 3000; ++i)
            PINDESK_CHECK(add(*rows, i, "to", "body", {}, i == 2500 ? "nonsense" : "waiting"));
        return rows->finish();
    });
    EXPECT_EQ(refused.error().code, ErrorCode::Constraint);
    EXPECT_EQ(count(), 0);
}

TEST_P(BulkWriterTest, worksAgainAfterOneThatWasDropped) {
    const auto given = m_database.write([&](Transaction& t) -> Result<void> {
        PINDESK_TRY(const auto rows, writer(t));
        PINDESK_CHECK(add(*rows, 1, "to", "body"));
        return fail(ErrorCode::Cancelled);
    });
    EXPECT_EQ(given.error().code, ErrorCode::Cancelled);
    ASSERT_TRUE(m_database.write([&](Transaction& t) -> Result<void> {
        for (int i = 1; i <= 2; ++i) { // one after the other in one transaction
            PINDESK_TRY(const auto rows, writer(t));
            PINDESK_CHECK(add(*rows, i, "to", "body"));
            PINDESK_CHECK(rows->finish());
        }
        return {};
    }));
    EXPECT_EQ(count(), 2);
}

TEST_P(BulkWriterTest, takesLastingBytesAsTheyAre) {
    const QByteArray text(700'000, 'x');
    ASSERT_TRUE(m_database.write([&](Transaction& t) -> Result<void> {
        PINDESK_TRY(const auto rows, writer(t));
        for (int i = 1; i <= 5000; ++i) { // the others are copied among them
            const QByteArray kind = "kind " + QByteArray::number(i);
            rows->add(i);
            rows->addText(kind);
            rows->addLastingText(QByteArrayView(text).first(i));
            rows->addLastingText({});
            rows->addNull();
            rows->addLastingBlob(QByteArrayView(text).last(i % 7));
            rows->addLastingText("waiting");
            rows->add(i);
            PINDESK_CHECK(rows->endRow());
        }
        return rows->finish();
    }));
    EXPECT_EQ(m_testDatabase
                  .ask(u"SELECT COUNT(*) FROM outbox WHERE length(recipient) = message_id AND language = ''"
                       " AND length(body) = message_id % 7 AND kind = 'kind ' || message_id"_s)
                  .toInt(),
              5000);
}

TEST_P(BulkWriterTest, bulkWorkIsSeenByOthersAndEndsWhole) {
    ASSERT_TRUE(m_database.connection().setBulk(true));
    for (int batch = 0; batch < 10; ++batch)
        ASSERT_TRUE(writeBatch(batch));
    EXPECT_EQ(count(), 10 * 500);
    ASSERT_TRUE(m_database.connection().setBulk(false));
    ASSERT_TRUE(writeBatch(10));
    EXPECT_EQ(count(), 11 * 500);
    EXPECT_EQ(m_database.connection().checkIntegrity().value(), QStringList());
}

} // namespace pindesk::storage
