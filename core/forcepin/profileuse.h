#pragma once
#include "core/forcepin/profilerepository.h"

namespace pindesk::forcepin {

/// Where a profile is named.
struct ProfileUse {
    enum class Kind {
        ByProfile, ///< by an authentication profile, in its draft or its published version
        ByChannel, ///< by a setting that says which profile a channel has
    };
    Kind kind = Kind::ByProfile;
    QString by; ///< the profile's name, or the setting's key
    bool operator==(const ProfileUse&) const = default;
};

/// By whom the profile is used now; profiles first.
[[nodiscard]] Result<std::vector<ProfileUse>> usesOf(storage::Connection& connection, const QString& name);

/// The published and active profile of a channel, which the settings name. No value: verdict *normal*,
/// because none is named, or the one that is named decides nothing.
struct Channel {
    enum class Kind { Gateway, Counter, Telephone };
    Kind kind = Kind::Gateway;
    QString client = {}; ///< Telephone: the name of the client's key
};
[[nodiscard]] Result<std::optional<AuthenticationProfile>> profileOf(storage::Connection& connection,
                                                                     const Channel& channel);

} // namespace pindesk::forcepin
