#pragma once
#include "core/audit/session.h"
#include "core/base/secret.h"
#include "core/staff/attempts.h"
#include "core/storage/database.h"

namespace pindesk::staff {

struct SignInRequest {
    QString userName;
    Secret password;
    QString workstation;
};

/// Proves the password, opens the person's keys and starts an audit chain. The attempt is counted before the
/// password is looked at (attempts.h). SignInRefused: for an unknown name or a wrong password, the same; with
/// detail `locked` (field = the site's telephone number), whatever the password, when too many were wrong or
/// a link was not used in time; with detail `disabled`, `invited` or `password_expired` only after the
/// password was right; `busy`. Takes Argon2id's time, and up to seconds when others try the same name.
/// Somebody whose keys an administrator has not granted again comes in without keys.
[[nodiscard]] Result<audit::Session> signIn(storage::Database& database, const SignInRequest& request);

} // namespace pindesk::staff
