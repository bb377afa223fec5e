#pragma once
#include "core/forcepin/profileuse.h"
#include "core/storage/database.h"

namespace pindesk::forcepin {

struct DeleteProfileRequest {
    QString name;
    std::optional<std::int64_t> expectedVersion;
};

/// Deletes a profile with its versions; the audit trail keeps what it said last. Needs manage_profiles;
/// recorded as `profile_deleted`. Constraint, field `profile`, detail = by whom it is used, separated by
/// commas: `profile Telephone`, `setting profile.gateway`. NotFound, ChangedByOther.
[[nodiscard]] Result<void> deleteProfile(storage::Database& database, const audit::Session& session,
                                         const DeleteProfileRequest& request);

} // namespace pindesk::forcepin
