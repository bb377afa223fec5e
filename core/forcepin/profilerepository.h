#pragma once
#include "core/audit/session.h"
#include "core/forcepin/profile.h"
#include "core/storage/transaction.h"

/// The tables authentication_profile and authentication_profile_version.
namespace pindesk::forcepin {

using ProfileId = StrongId<struct ProfileIdTag>;

/// Who made a version effective, and when.
struct Publication {
    int number = 0;
    Milliseconds at = 0;
    QString byName;
    bool operator==(const Publication&) const = default;
};

/// One profile as it stands: what is being worked on, and what decides.
struct StoredProfile {
    ProfileId id;
    Profile draft;
    std::int64_t version = 0; ///< of the row: raised by every change of draft or publication
    Milliseconds changedAt = 0;
    QString changedByName;
    std::optional<Publication> publication; ///< none: never published
    std::optional<Profile> published;

    /// There is something to publish.
    [[nodiscard]] bool hasChanges() const { return published != draft; }
    /// It decides about callers, or identifies them.
    [[nodiscard]] bool isEffective() const;
};

/// One publication.
struct ProfileVersion {
    Publication publication;
    std::optional<int> restoredFrom; ///< a roll-back to that version
    Profile profile;
};

/// By kind, then name.
[[nodiscard]] Result<std::vector<StoredProfile>> readProfiles(storage::Connection& connection);
/// NotFound, field `profile`.
[[nodiscard]] Result<StoredProfile> readStoredProfile(storage::Connection& connection, const QString& name);
/// The newest first.
[[nodiscard]] Result<std::vector<ProfileVersion>> readVersions(storage::Connection& connection, ProfileId id);
/// NotFound, field `profile_version`.
[[nodiscard]] Result<Profile> readVersion(storage::Connection& connection, ProfileId id, int number);

/// Until the transaction ends, nobody else names, changes or deletes this profile, if there is one.
[[nodiscard]] Result<void> lockProfile(storage::Transaction& transaction, const QString& name);
/// The same for the profile that this one names.
[[nodiscard]] Result<void> lockReference(storage::Transaction& transaction, const Profile& profile);

/// AlreadyExists, field `profile`, when somebody else made one of that name first.
[[nodiscard]] Result<void> insertProfile(storage::Transaction& transaction, StaffId by, const Profile& draft);
/// The draft. ChangedByOther, field `profile`, when the row has another version than `before`.
[[nodiscard]] Result<void> saveDraft(storage::Transaction& transaction, StaffId by,
                                     const StoredProfile& before, const Profile& draft);
/// Makes the profile effective, as the next version, and gives its number. ChangedByOther as above.
[[nodiscard]] Result<int> addVersion(storage::Transaction& transaction, StaffId by,
                                     const StoredProfile& before, const Profile& profile,
                                     std::optional<int> restoredFrom);
/// With all versions. ChangedByOther as above.
[[nodiscard]] Result<void> removeProfile(storage::Transaction& transaction, const StoredProfile& before);

/// ChangedByOther, field `profile`, detail = who changed it, unless the row has this version.
[[nodiscard]] Result<void> expectVersion(const StoredProfile& stored, std::optional<std::int64_t> expected);

} // namespace pindesk::forcepin
