#pragma once
#include "core/audit/session.h"
#include "core/sitekeys/keyrotation.h"
#include "core/staff/keygrants.h"
#include "core/storage/database.h"

namespace pindesk::sitekeys {

/// A site key and who holds it.
struct KeyState {
    staff::SiteKey key;
    bool isNewest = false;     ///< new data is sealed with it
    QStringList holders;       ///< user names, `recovery` and `link:ID`
    QStringList formerHolders; ///< people who held it and should not any more

    /// Somebody who left, or lost the role, knows it, and it is still in use.
    [[nodiscard]] bool shouldBeRotated() const { return isNewest && !formerHolders.isEmpty(); }
};

/// A person who lacks keys that their roles ask for: after a new role, or a password they gave themselves.
struct MissingKeys {
    StaffId person;
    QString userName;
    std::vector<crypto::KeyPurpose> purposes;
};

struct KeysOverview {
    std::vector<KeyState> keys;         ///< by id
    std::vector<MissingKeys> missing;   ///< by user name
    std::vector<KeyRotation> rotations; ///< those under way, then the newest
};

/// The site's keys, who holds them, who lacks some, and rotations. Needs manage_keys.
[[nodiscard]] Result<KeysOverview> listKeys(storage::Database& database, const audit::Session& session);

/// The keys alone.
[[nodiscard]] Result<std::vector<KeyState>> readKeyStates(storage::Connection& connection);
/// Active and locked people with keys that they lack.
[[nodiscard]] Result<std::vector<MissingKeys>> findMissingKeys(storage::Connection& connection);

} // namespace pindesk::sitekeys
