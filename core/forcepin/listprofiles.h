#pragma once
#include "core/forcepin/profilerepository.h"
#include "core/forcepin/profileuse.h"
#include "core/storage/database.h"

namespace pindesk::forcepin {

/// All profiles, by kind, then name. Needs manage_profiles.
[[nodiscard]] Result<std::vector<StoredProfile>> listProfiles(storage::Database& database,
                                                              const audit::Session& session);

/// A profile with its past, and by whom it is used.
struct ProfileView {
    StoredProfile stored;
    std::vector<ProfileVersion> history; ///< the newest first
    std::vector<ProfileUse> uses;
};
/// Needs manage_profiles. NotFound, field `profile`.
[[nodiscard]] Result<ProfileView> showProfile(storage::Database& database, const audit::Session& session,
                                              const QString& name);

} // namespace pindesk::forcepin
