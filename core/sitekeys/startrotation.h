#pragma once
#include "core/audit/session.h"
#include "core/sitekeys/keyrotation.h"
#include "core/storage/database.h"

namespace pindesk::sitekeys {

struct StartedRotation {
    KeyRotation rotation;
    bool isJoined = false; ///< it was under way already
};

/// Makes the new key, grants it and records the rotation; or finds the one that is under way. Needs
/// manage_keys. NotFound, field `rotation`, when none is and `onlyResume`.
[[nodiscard]] Result<StartedRotation> startRotation(storage::Database& database,
                                                    const audit::Session& session, crypto::KeyPurpose purpose,
                                                    bool onlyResume);

} // namespace pindesk::sitekeys
