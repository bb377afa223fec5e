#pragma once
#include "core/audit/session.h"
#include "core/storage/database.h"

namespace pindesk::mail {

/// The password with which mail is handed over, sealed for the outbox; empty: none. Needs change_settings;
/// recorded as `setting_changed` without any value. InvalidInput, field `mail_password`, detail `too_long` or
/// `character`.
[[nodiscard]] Result<void> setMailPassword(storage::Database& database, const audit::Session& session,
                                           const Secret& password);
/// Whether one is set. Needs change_settings or check_mail.
[[nodiscard]] Result<bool> hasMailPassword(storage::Database& database, const audit::Session& session);

} // namespace pindesk::mail
