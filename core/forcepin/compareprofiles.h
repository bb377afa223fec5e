#pragma once
#include "core/forcepin/profile.h"
#include <QJsonArray>
#include <QJsonValue>

namespace pindesk::forcepin {

/// One point in which two versions of a profile differ.
struct ProfileChange {
    enum class Kind {
        Changed, ///< `before` and `after` are the member's values
        Added,   ///< to a list: `after` is the entry
        Removed, ///< from a list: `before` is the entry
        Ordered, ///< the entries that both lists have stand in another order: `before` and `after` are the
                 ///< lists
    };
    Kind kind = Kind::Changed;
    QString member; ///< its path in the document: `/force/scenarios`
    QJsonValue before;
    QJsonValue after;
    bool operator==(const ProfileChange&) const = default;
};
/// `changed`, `added`, `removed`, `ordered`.
[[nodiscard]] QLatin1StringView nameOf(ProfileChange::Kind kind);

/// In the order of the document. Empty when both say the same. The two are of one kind.
[[nodiscard]] std::vector<ProfileChange> compareProfiles(const Profile& before, const Profile& after);
/// As JSON: `kind member before after` each, without what a kind has not.
[[nodiscard]] QJsonArray documentOf(const std::vector<ProfileChange>& changes);

} // namespace pindesk::forcepin
