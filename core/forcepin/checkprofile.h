#pragma once
#include "core/audit/session.h"
#include "core/forcepin/adviseorder.h"
#include "core/storage/database.h"

namespace pindesk::forcepin {

/// What a profile comes to before it is published.
struct ProfileCheck {
    std::vector<Advice> advice;
    QStringList obstacles; ///< to its publication: see publishable.h
};

/// Needs manage_profiles.
[[nodiscard]] Result<ProfileCheck> checkProfile(storage::Database& database, const audit::Session& session,
                                                const Profile& profile);

} // namespace pindesk::forcepin
