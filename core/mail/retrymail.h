#pragma once
#include "core/audit/session.h"
#include "core/storage/database.h"

namespace pindesk::mail {

/// Lets a mail that waits or was refused be sent at the next run. Needs send_mail; recorded as
/// `mail_retried`. NotFound, field `message`, for a mail that is not there, has left, or whose text is
/// erased.
[[nodiscard]] Result<void> retryMail(storage::Database& database, const audit::Session& session,
                                     MessageId id);

} // namespace pindesk::mail
