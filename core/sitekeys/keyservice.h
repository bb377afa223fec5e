#pragma once
#include "core/audit/sessionlane.h"
#include "core/sitekeys/grantmissingkeys.h"
#include "core/sitekeys/rotatekey.h"
#include "core/storage/backgroundjob.h"

namespace pindesk::sitekeys {

/// A rotation at work; when it has been cancelled it can be gone on with.
class RotationJob final : public storage::BackgroundJob<RotationOutcome, std::optional<RotationProgress>> {
public:
    using BackgroundJob::BackgroundJob;
};

/// The site's keys for a program with an event loop.
class KeyService {
public:
    KeyService(storage::DatabaseLane& lane, audit::SharedSession session);

    [[nodiscard]] QFuture<Result<KeysOverview>> keys();
    [[nodiscard]] QFuture<Result<std::vector<MissingKeys>>> grantMissing(QString userName);
    [[nodiscard]] std::shared_ptr<RotationJob> rotate(RotationRequest request);

private:
    audit::SessionLane m_lane;
};

} // namespace pindesk::sitekeys
