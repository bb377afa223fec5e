#include "core/audit/auditservice.h"
#include "tests/support/testsite.h"
#include <QCryptographicHash>

namespace pindesk::audit {
using namespace Qt::StringLiterals;

class AuditServiceTest : public test::SiteTest {
protected:
    AuditServiceTest() {
        for (int i = 0; i < 20; ++i)
            (void)m_site.signIn(u"csr1"_s);
    }
    storage::DatabaseLane m_lane{m_site.url()};
    AuditService m_service{m_lane, std::make_shared<const Session>(m_site.signIn(u"auditor1"_s))};
};
PINDESK_ON_BOTH_DATABASES(AuditServiceTest);

TEST_P(AuditServiceTest, readsPageByPageByKey) {
    EventFilter filter;
    filter.actor = u"csr1"_s;
    std::optional<EventPlace> after;
    std::size_t events = 0;
    for (int pages = 0; pages < 10; ++pages) {
        const auto page = m_service.events(filter, after, 4).takeResult();
        ASSERT_TRUE(page);
        events += page->events.size();
        after = page->next;
        if (!after)
            break;
    }
    EXPECT_EQ(events, 21u) << "the site's own sign-in, too";
}

TEST_P(AuditServiceTest, verifiesWithProgress) {
    const auto job = m_service.verify();
    const auto verdict = job->outcome().result();
    ASSERT_TRUE(verdict);
    EXPECT_TRUE(verdict->isWhole());
    EXPECT_EQ(job->progress().done, verdict->events);
    EXPECT_EQ(job->progress().total, verdict->events);
}

TEST_P(AuditServiceTest, exportsWithItsCountAndHash) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"trail.csv"_s);
    const auto job = m_service.exportTo(path, ExportFormat::Csv, {});
    const auto outcome = job->outcome().result();
    ASSERT_TRUE(outcome) << qPrintable(outcome.error().detail);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_EQ(bytes.count('\n'), outcome->events + 1);
    EXPECT_EQ(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), outcome->sha256);
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_EQ(job->progress().done, outcome->events);
}

TEST_P(AuditServiceTest, stopsWhenAsked) {
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(verifyAudit(m_site.database, m_site.auditor, {}, source.get_token()).error().code,
              ErrorCode::Cancelled);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"trail.csv"_s);
    EXPECT_EQ(
        exportAudit(m_site.database, m_site.auditor, {}, ExportFormat::Csv, path, {}, source.get_token())
            .error()
            .code,
        ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace pindesk::audit
