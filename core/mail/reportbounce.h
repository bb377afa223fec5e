#pragma once
#include "core/audit/session.h"
#include "core/storage/database.h"

namespace pindesk::mail {

/// Notes that a mail which had left came back, as a site's mail system reports it: the diagnosis of the
/// account then knows. `report` is what the system says, one line, may be empty. Needs send_mail; recorded as
/// `mail_bounced`. Reported twice is fine. NotFound, field `message`, for a mail that is not there or never
/// left.
[[nodiscard]] Result<void> reportBounce(storage::Database& database, const audit::Session& session,
                                        MessageId id, const QString& report);

} // namespace pindesk::mail
