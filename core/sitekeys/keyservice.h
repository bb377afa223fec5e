#pragma once
#include "core/sitekeys/grantmissingkeys.h"
#include "core/sitekeys/rotatekey.h"
#include "core/storage/databaselane.h"
#include <mutex>

namespace pindesk::sitekeys {

/// A rotation at work on a thread of its own. It keeps the keys it needs until it ends, also when the desk is
/// locked meanwhile. Dropping the last owner asks it to stop.
class RotationJob {
public:
    ~RotationJob() { m_stop.request_stop(); }

    /// What it told last; none before it has begun. From any thread.
    [[nodiscard]] std::optional<RotationProgress> progress() const;
    /// Ends it behind the batch that it is at; it can be gone on with.
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] QFuture<Result<RotationOutcome>> outcome() const { return m_outcome; }

private:
    friend class KeyService;
    struct Told {
        std::mutex mutex;
        std::optional<RotationProgress> progress;
    };
    std::shared_ptr<Told> m_told = std::make_shared<Told>();
    std::stop_source m_stop;
    QFuture<Result<RotationOutcome>> m_outcome;
};

/// The site's keys for a program with an event loop.
class KeyService {
public:
    using SharedSession = std::shared_ptr<const audit::Session>;
    KeyService(storage::DatabaseLane& lane, SharedSession session);

    [[nodiscard]] QFuture<Result<KeysOverview>> keys();
    [[nodiscard]] QFuture<Result<std::vector<MissingKeys>>> grantMissing(QString userName);
    [[nodiscard]] std::shared_ptr<RotationJob> rotate(RotationRequest request);

private:
    storage::DatabaseLane& m_lane;
    SharedSession m_session;
};

} // namespace pindesk::sitekeys
