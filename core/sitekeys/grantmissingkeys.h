#pragma once
#include "core/sitekeys/listkeys.h"

namespace pindesk::sitekeys {

/// Grants to one person, or with no name to everybody, the keys that their roles ask for and that they lack.
/// They have them at once, without signing in anew. Needs manage_keys; recorded as `keys_granted` for each
/// person. What was granted: nothing for keys that the granting person lacks too. NotFound, field
/// `user_name`, for a name that nobody has.
[[nodiscard]] Result<std::vector<MissingKeys>>
grantMissingKeys(storage::Database& database, const audit::Session& session, const QString& userName = {});

} // namespace pindesk::sitekeys
