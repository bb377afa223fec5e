#pragma once
#include "core/forcepin/profilerepository.h"
#include "core/storage/database.h"

namespace pindesk::forcepin {

struct PublishProfileRequest {
    QString name;
    std::optional<std::int64_t> expectedVersion; ///< of the row that was looked at
};

struct PublishOutcome {
    int number = 0;           ///< of the version that decides now
    bool isUnchanged = false; ///< it decided before: nothing was written
    StoredProfile stored;
};

/// Makes the draft effective as the next version. Needs manage_profiles; recorded as `profile_published` with
/// what changed. InvalidInput, field `profile`: see obstacles(). NotFound, ChangedByOther.
[[nodiscard]] Result<PublishOutcome> publishProfile(storage::Database& database,
                                                    const audit::Session& session,
                                                    const PublishProfileRequest& request);

struct RollBackProfileRequest {
    QString name;
    int number = 0; ///< the version to go back to
    std::optional<std::int64_t> expectedVersion;
};

/// Makes an earlier version effective again, as a new version, under the same conditions. The draft follows
/// unless it holds changes that have not been published: those stay. Recorded as `profile_rolled_back`.
/// As above, and NotFound, field `profile_version`.
[[nodiscard]] Result<PublishOutcome> rollBackProfile(storage::Database& database,
                                                     const audit::Session& session,
                                                     const RollBackProfileRequest& request);

} // namespace pindesk::forcepin
