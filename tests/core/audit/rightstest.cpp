#include "core/audit/exportaudit.h"
#include "core/audit/listevents.h"
#include "core/audit/verifyaudit.h"
#include "tests/support/rightstable.h"
#include <QBuffer>

namespace pindesk::audit {
using test::errorOf;

class AuditRightsTest : public test::SiteTest {};
PINDESK_ON_BOTH_DATABASES(AuditRightsTest);

TEST_P(AuditRightsTest, areThoseOfTheRoleNow) {
    storage::Database& database = m_site.database;
    const Roles readers = Role::Administrator | Role::Auditor;
    const auto exportTo = [&](const Session& session) {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        const auto error = errorOf(exportAudit(database, session, {}, ExportFormat::Csv, buffer));
        EXPECT_EQ(buffer.data().isEmpty(), error.has_value());
        return error;
    };
    test::expectRights(
        m_site, {{"listEvents", [&](const auto& s) { return errorOf(listEvents(database, s, {}, {}, 10)); },
                  readers | Role::Supervisor},
                 {"exportAudit", exportTo, readers | Role::Supervisor},
                 {"verifyAudit", [&](const auto& s) { return errorOf(verifyAudit(database, s)); }, readers}});
}

} // namespace pindesk::audit
