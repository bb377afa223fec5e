#pragma once
#include "core/storage/database.h"

namespace pindesk::practice {

/// Profiles of the forced PIN change as a supervisor may find them: questions, a profile that is in force
/// with a draft of its next version, and one that nobody has published. No channel uses them yet.
[[nodiscard]] Result<void> makeProfiles(storage::Database& database);

} // namespace pindesk::practice
