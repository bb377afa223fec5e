#pragma once
#include "core/audit/session.h"
#include "core/sitekeys/keyrotation.h"
#include "core/storage/database.h"
#include <functional>
#include <stop_token>

namespace pindesk::sitekeys {

struct RotationRequest {
    crypto::KeyPurpose purpose = crypto::KeyPurpose::InitialPin;
    bool onlyResume = false; ///< go on with one that is under way, begin none
    int batchSize = 1'000;   ///< rows sealed anew in one transaction
};

struct RotationProgress {
    KeyId newKey;
    std::int64_t done = 0, total = 0;
    double rate = 0; ///< rows a second, of this process
};
using RotationHandler = std::function<void(const RotationProgress&)>;

struct RotationOutcome {
    KeyRotation rotation;
    bool isRetired = false; ///< nothing is sealed under the older keys any more
    bool isJoined = false;  ///< it was under way already
};

/// Replaces the site key of a purpose: makes a new one, grants it to everybody who holds the old one and
/// still may, and seals everything under it, batch by batch. Both keys open meanwhile, and desks at work take
/// the new one up by themselves. When nothing is sealed under the older keys any more they are retired. Who
/// may seal nothing under (`audit`) is done at once.
///
/// Stopped or killed at any point it goes on when it is called again; two people who call it at once share
/// the work. Rows that do not open stay as they are, are counted, and keep the old key from being retired.
///
/// Needs manage_keys. NotFound, field `rotation`, with nothing to resume. Cancelled when stopped: what is
/// done is kept.
[[nodiscard]] Result<RotationOutcome> rotateKey(storage::Database& database, const audit::Session& session,
                                                const RotationRequest& request,
                                                const RotationHandler& progress = {},
                                                std::stop_token stop = {});

} // namespace pindesk::sitekeys
