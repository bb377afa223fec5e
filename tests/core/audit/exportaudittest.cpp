#include "core/audit/exportaudit.h"
#include "core/audit/eventtext.h"
#include "core/audit/privatefile.h"
#include "tests/support/testsite.h"
#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace pindesk::audit {
using namespace Qt::StringLiterals;

class ExportAuditTest : public test::SiteTest {
protected:
    QTemporaryDir m_folder;

    void SetUp() override {
        m_site.files.ask(u"INSERT INTO account (account_id, location_id, customer_id, initialized, enabled,"
                         " pin_set_at) VALUES (7, '12', '34', FALSE, FALSE, 0)"_s);
        for (int i = 0; i < 5; ++i)
            add(i % 2 == 0 ? m_site.csr : m_site.otherCsr,
                {u"pin_shown"_s, u"12/34"_s, AccountId(7), {}, {}});
        add(m_site.csr, {u"pin_reset"_s, u"12/34"_s, AccountId(7), u"=cmd|' /C calc'!A0"_s, {}});
        add(m_site.csr, {u"pin_reset"_s, u"56/78"_s, AccountId(8), u"said \"no\",\r\nthen yes"_s, {}});
    }
    void add(const Session& session, const Event& event) {
        ASSERT_TRUE(m_site.database.write(
            [&](storage::Transaction& transaction) { return append(transaction, session, event); }));
    }
    EventPage list(const Session& session, const EventFilter& filter, int limit = 1000) {
        const auto page = listEvents(m_site.database, session, filter, {}, limit);
        EXPECT_TRUE(page);
        return page.value_or(EventPage());
    }
    QByteArray exported(const Session& session, const EventFilter& filter, ExportFormat format) {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        const auto outcome = exportAudit(m_site.database, session, filter, format, buffer);
        EXPECT_TRUE(outcome);
        EXPECT_EQ(outcome->sha256, crypto::sha256(buffer.data()).toHex());
        return buffer.data();
    }
    qlonglong number(const QString& sql) { return m_site.files.ask(sql).toLongLong(); }
};
PINDESK_ON_BOTH_DATABASES(ExportAuditTest);

TEST_P(ExportAuditTest, listsByEveryCondition) {
    EventFilter filter;
    filter.account = AccountNumber{"12", "34"};
    EXPECT_EQ(list(m_site.auditor, filter).events.size(), 6u);
    filter.actor = u"csr2"_s;
    EXPECT_EQ(list(m_site.auditor, filter).events.size(), 2u);
    filter = {};
    filter.action = u"pin_reset"_s;
    const auto resets = list(m_site.auditor, filter).events;
    ASSERT_EQ(resets.size(), 2u);
    EXPECT_EQ(resets[0].subject, "56/78") << "newest first";
    filter.from = resets[0].at + 1;
    EXPECT_TRUE(list(m_site.auditor, filter).events.empty());
    filter.from = resets[1].at;
    EXPECT_EQ(list(m_site.auditor, filter).events.size(), 2u);
    filter.to = resets[1].at;
    EXPECT_TRUE(list(m_site.auditor, filter).events.empty());
    filter = {};
    filter.account = AccountNumber{"99", "99"};
    EXPECT_EQ(listEvents(m_site.database, m_site.auditor, filter, {}, 10).error(),
              (Error{ErrorCode::NotFound, u"account"_s, {}}));
}

TEST_P(ExportAuditTest, pagesWithoutLossOrRepeat) {
    const auto all = list(m_site.auditor, {}).events;
    ASSERT_EQ(static_cast<qlonglong>(all.size()), number(u"SELECT COUNT(*) FROM audit_event"_s));
    std::vector<QByteArray> paged;
    std::optional<EventPlace> place;
    do {
        const auto page = listEvents(m_site.database, m_site.auditor, {}, place, 3);
        ASSERT_TRUE(page);
        for (const StoredEvent& event : page->events)
            paged.push_back(event.hash);
        place = page->next;
    } while (place);
    ASSERT_EQ(paged.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(paged[i], all[i].hash);
}

TEST_P(ExportAuditTest, showsEachPersonWhatTheirRolesAllow) {
    EXPECT_EQ(listEvents(m_site.database, m_site.csr, {}, {}, 10).error().code, ErrorCode::NotPermitted);
    const auto seen = list(m_site.supervisor, {}).events;
    EXPECT_EQ(seen.size(), 7u) << "events of accounts only";
    for (const StoredEvent& event : seen)
        EXPECT_TRUE(event.account);
    EXPECT_GT(list(m_site.administrator, {}).events.size(), 7u);

    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    EXPECT_EQ(exportAudit(m_site.database, m_site.csr, {}, ExportFormat::Csv, buffer).error().code,
              ErrorCode::NotPermitted);
    EXPECT_TRUE(buffer.data().isEmpty());
    EXPECT_FALSE(exported(m_site.supervisor, {}, ExportFormat::Csv).contains("signed_in"));
    EXPECT_TRUE(exported(m_site.auditor, {}, ExportFormat::Csv).contains("signed_in"));
}

TEST_P(ExportAuditTest, writesCsvThatASpreadsheetTakesForText) {
    EventFilter filter;
    filter.action = u"pin_reset"_s;
    const QByteArray csv = exported(m_site.auditor, filter, ExportFormat::Csv);
    EXPECT_TRUE(csv.startsWith(csvHeader()));
    EXPECT_TRUE(csv.endsWith("\r\n"));
    EXPECT_TRUE(csv.contains(",'=cmd|' /C calc'!A0,"));
    EXPECT_TRUE(csv.contains(",\"said \"\"no\"\",\r\nthen yes\","));
}

TEST_P(ExportAuditTest, writesJsonInBothForms) {
    EventFilter filter;
    filter.account = AccountNumber{"12", "34"};
    const auto array =
        QJsonDocument::fromJson(exported(m_site.auditor, filter, ExportFormat::JsonArray)).array();
    ASSERT_EQ(array.size(), 6);
    const auto lines = exported(m_site.auditor, filter, ExportFormat::JsonLines).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 6);
    for (qsizetype i = 0; i < 6; ++i)
        EXPECT_EQ(QJsonDocument::fromJson(lines[i]).object(), array[i].toObject());
    // Events of one millisecond have no order among writers: this one is looked for.
    const auto reset = std::find_if(array.begin(), array.end(), [](const QJsonValue& event) {
        return event[u"reason"_s].toString() == u"=cmd|' /C calc'!A0"_s;
    });
    ASSERT_NE(reset, array.end()) << "JSON knows no formulas";
    EXPECT_EQ((*reset)[u"writer"_s].toString(), QString::number(m_site.csr.writer.value()));
    filter.actor = u"nobody"_s;
    EXPECT_TRUE(QJsonDocument::fromJson(exported(m_site.auditor, filter, ExportFormat::JsonArray)).isArray());
}

TEST_P(ExportAuditTest, writesAPrivateFileAndRecordsIt) {
    const QString path = m_folder.filePath(u"audit.csv"_s);
    const auto outcome = exportAudit(m_site.database, m_site.auditor, {}, ExportFormat::Csv, path);
    ASSERT_TRUE(outcome);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
              QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_EQ(crypto::sha256(file.readAll()).toHex(), outcome->sha256);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"audit.csv"_s})
        << "nothing left over";

    EventFilter filter;
    filter.action = u"audit_exported"_s;
    const auto events = list(m_site.auditor, filter).events;
    ASSERT_EQ(events.size(), 1u);
    const QJsonObject detail = QJsonDocument::fromJson(events[0].detail).object();
    EXPECT_EQ(detail[u"events"_s].toInteger(), outcome->events);
    EXPECT_EQ(detail[u"sha256"_s].toString().toLatin1(), outcome->sha256);
}

TEST_P(ExportAuditTest, leavesTheOldFileWhenItCannotFinish) {
    const QString path = m_folder.filePath(u"audit.csv"_s);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    m_site.files.ask(u"UPDATE staff SET status = 'disabled' WHERE user_name = 'auditor1'"_s);
    EXPECT_FALSE(exportAudit(m_site.database, m_site.auditor, {}, ExportFormat::Csv, path));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(exportAudit(m_site.database, m_site.administrator, {}, ExportFormat::Csv,
                          m_folder.filePath(u"no/such/folder.csv"_s))
                  .error()
                  .code,
              ErrorCode::FileUnwritable);
}

TEST(EventTextTest, marksFormulas) {
    StoredEvent event;
    event.reason = "=1";
    EXPECT_TRUE(csvLine(event).contains(",'=1,"));
}

} // namespace pindesk::audit
