#include "core/mail/previewmail.h"
#include "core/mail/mailtemplate.h"

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

std::vector<PackedValue> inventedValues() {
    return {{"user_name", "ann.smith"}, {"link", "pindesk:…"}, {"code", "…"}, {"hours", "4"}, {"pin", "·····"}};
}

} // namespace

Result<MailPreview> previewMail(storage::Database& database, const audit::Session& session, MailKind kind,
                                const QString& language) {
    PINDESK_TRY(const Letterhead letterhead, database.read([&](storage::Connection& connection)
                                                               -> Result<Letterhead> {
        PINDESK_CHECK(audit::authorizeAny(connection, session, {Right::ChangeSettings, Right::CheckMail}));
        return readLetterhead(connection);
    }));
    PINDESK_TRY(const MailText text,
                renderMail(kind, language, letterhead, u"Ann Smith"_s, inventedValues()));
    return MailPreview{text.subject, QString::fromUtf8(text.body.view())};
}

} // namespace pindesk::mail
