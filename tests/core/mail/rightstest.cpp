#include "core/mail/checkmail.h"
#include "core/mail/listmail.h"
#include "core/mail/previewmail.h"
#include "core/mail/reportbounce.h"
#include "core/mail/retrymail.h"
#include "core/mail/runmail.h"
#include "core/mail/sendtestmail.h"
#include "core/mail/setmailpassword.h"
#include "tests/support/rightstable.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

using test::errorOf;
using test::GuardedOperation;

/// Takes everything.
class WideOpenTransport final : public MailTransport {
public:
    tl::expected<void, SmtpFailure> send(const Letter&, const MailHeartbeat&) override { return {}; }
};

class RightsTest : public test::SiteTest {};
PINDESK_ON_BOTH_DATABASES(RightsTest);

TEST_P(RightsTest, everyOperationByEveryRole) {
    storage::Database& database = m_site.database;
    m_site.setSetting("mail.host", R"("localhost")");
    m_site.setSetting("mail.port", "1");
    m_site.setSetting("mail.from_address", R"("pindesk@springfield.example")");
    const Roles mailers = Role::Administrator | Role::Service;
    // Who has the key is a matter of key grants; the right is asked for beside it.
    const auto withKeys = [this](const audit::Session& session) {
        audit::Session made{session.actor, {}, session.writer};
        for (const auto purpose : {crypto::KeyPurpose::Outbox, crypto::KeyPurpose::Audit})
            for (const KeyId id : m_site.administrator.keys.keyIds(purpose))
                made.keys.add(id, purpose, *m_site.administrator.keys.key(id));
        return made;
    };
    const std::vector<GuardedOperation> operations{
        {"runMail",
         [&](const auto& session) -> std::optional<Error> {
             WideOpenTransport transport;
             return errorOf(runMail(database, withKeys(session), transport));
         },
         mailers},
        {"listMail", [&](const auto& session) { return errorOf(listMail(database, session, {}, {}, 1)); },
         mailers | Role::Supervisor},
        {"retryMail",
         [&](const auto& session) { return errorOf(retryMail(database, session, MessageId(1))); }, mailers},
        {"reportBounce",
         [&](const auto& session) { return errorOf(reportBounce(database, session, MessageId(1), {})); },
         mailers},
        {"checkMail", [&](const auto& session) { return errorOf(checkMail(database, session)); },
         mailers | Role::Supervisor},
        {"sendTestMail",
         [&](const auto& session) {
             return errorOf(sendTestMail(database, withKeys(session), u"ann@example.org"_s, u"en"_s));
         },
         mailers},
        {"previewMail",
         [&](const auto& session) {
             return errorOf(previewMail(database, session, MailKind::Test, u"en"_s));
         },
         Role::Administrator | Role::Supervisor},
        {"setMailPassword",
         [&](const auto& session) { return errorOf(setMailPassword(database, session, Secret())); },
         Role::Administrator},
        {"hasMailPassword", [&](const auto& session) { return errorOf(hasMailPassword(database, session)); },
         Role::Administrator | Role::Supervisor}};
    test::expectRights(m_site, operations);
}

TEST_P(RightsTest, whoHoldsNoKeySendsNothing) {
    WideOpenTransport transport;
    m_site.setSetting("mail.host", R"("localhost")");
    m_site.setSetting("mail.from_address", R"("pindesk@springfield.example")");
    EXPECT_EQ(runMail(m_site.database, m_site.supervisor, transport).error().code, ErrorCode::KeyNotHeld);
    EXPECT_EQ(sendTestMail(m_site.database, m_site.supervisor, u"ann@example.org"_s, u"en"_s).error().code,
              ErrorCode::KeyNotHeld);
}

} // namespace
} // namespace pindesk::mail
