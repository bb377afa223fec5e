#pragma once
#include "core/audit/session.h"
#include "core/mail/mailtransport.h"
#include "core/storage/database.h"
#include <stop_token>

namespace pindesk::mail {

/// Sends a mail without any secret at once, past the queue, and says how that went. Takes as long as the mail
/// host does: not on the database lane. Needs send_mail and the `outbox` key; recorded as `mail_tested`.
/// NotFound, field `mail_host`; InvalidInput, field `email`.
[[nodiscard]] Result<std::optional<SmtpFailure>> sendTestMail(storage::Database& database,
                                                              const audit::Session& session,
                                                              const QString& address, const QString& language,
                                                              std::stop_token stop = {});

} // namespace pindesk::mail
