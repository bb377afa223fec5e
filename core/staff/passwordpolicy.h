#pragma once
#include "core/staff/passwordrules.h"
#include "core/staff/site.h"
#include "core/staff/staffrepository.h"

namespace pindesk::staff {

/// The site's rules, from its settings.
[[nodiscard]] Result<PasswordPolicy> readPasswordPolicy(storage::Connection& connection);

/// InvalidInput, field `password`, detail `previous:N`, when the password is one of the last N that the
/// person has had. Takes Argon2id's time, once for each cost that they were kept with.
[[nodiscard]] Result<void> checkPrevious(const Site& site, const QString& userName, const Secret& password,
                                         const std::optional<Credential>& credential, int refused);

} // namespace pindesk::staff
