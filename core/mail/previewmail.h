#pragma once
#include "core/audit/session.h"
#include "core/mail/mailkind.h"
#include "core/storage/database.h"

namespace pindesk::mail {

/// A mail as it would be written, with invented values.
struct MailPreview {
    QString subject;
    QString text;
};

/// What a kind of mail says in a language, with the site's name and telephone number. Needs change_settings
/// or check_mail.
[[nodiscard]] Result<MailPreview> previewMail(storage::Database& database, const audit::Session& session,
                                              MailKind kind, const QString& language);

} // namespace pindesk::mail
