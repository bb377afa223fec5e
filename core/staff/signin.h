#pragma once
#include "core/audit/session.h"
#include "core/base/secret.h"
#include "core/storage/database.h"

namespace pindesk::staff {

struct SignInRequest {
    QString userName;
    Secret password;
    QString workstation;
};

/// Proves the password, opens the person's keys and starts an audit chain. SignInRefused for an unknown
/// name, a wrong password and a person who may not sign in; the detail is `locked`, `disabled` or `invited`
/// only after the password was right. Takes Argon2id's time either way.
[[nodiscard]] Result<audit::Session> signIn(storage::Database& database, const SignInRequest& request);

} // namespace pindesk::staff
