#pragma once
#include "core/forcepin/profilerepository.h"
#include "core/storage/database.h"

namespace pindesk::forcepin {

struct SaveProfileRequest {
    Profile profile;
    /// Of the row that was looked at; 0: a new profile; none: new or whatever is there (an import).
    std::optional<std::int64_t> expectedVersion;
};

/// Keeps what is being worked on. Nothing that decides changes; a draft may be unfinished. What is there
/// already is not written again. Needs manage_profiles; recorded as `profile_saved` with what changed.
/// AlreadyExists for a new one whose name is taken, ChangedByOther, NotFound. InvalidInput, field
/// `profile_document`: `other_kind:/name` when the name is a profile's of the other kind, and
/// `not_additional:/force/authentication_profile` when it names one that cannot identify callers.
[[nodiscard]] Result<StoredProfile> saveProfile(storage::Database& database, const audit::Session& session,
                                                const SaveProfileRequest& request);

} // namespace pindesk::forcepin
