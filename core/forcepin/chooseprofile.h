#pragma once
#include "core/forcepin/profilerepository.h"

namespace pindesk::forcepin {

/// Which authentication profile is tried, or counted over the population.
struct ProfileChoice {
    QString name;
    bool published = false;                            ///< the version in force instead of the draft
    std::optional<AuthenticationProfile> unsaved = {}; ///< as it stands in an editor, instead of both
};

struct ChosenProfile {
    AuthenticationProfile profile;
    std::optional<AuthenticationProfile> published; ///< what decides now, if anything does
    std::optional<int> publishedNumber = {};        ///< of that version
};

/// NotFound, field `profile` or `profile_version` (nothing published). InvalidInput, field `profile`, detail
/// `other_kind`, for an additional profile.
[[nodiscard]] Result<ChosenProfile> chooseProfile(storage::Connection& connection,
                                                  const ProfileChoice& choice);

} // namespace pindesk::forcepin
