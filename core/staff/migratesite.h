#pragma once
#include "core/staff/signin.h"

namespace pindesk::staff {

/// Brings the database's schema up to date, from whichever version it has; the steps done, none when it is up
/// to date. `database` is open without a look at its schema (Database::Check::Nothing). A database without a
/// site holds nothing to protect, and is migrated without asking who it is. For a site an administrator
/// proves themselves with what the first migration made, because signing in needs what later ones make
/// (docs/decisions/0020-migrating-proves-an-administrator.md): the errors of signIn(), NotPermitted,
/// DatabaseNew, DatabaseForeign.
[[nodiscard]] Result<int> migrateSite(storage::Database& database,
                                      const std::function<Result<SignInRequest>()>& ask);

} // namespace pindesk::staff
