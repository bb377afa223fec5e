#pragma once
#include "core/forcepin/checkprofile.h"
#include "core/forcepin/deleteprofile.h"
#include "core/forcepin/listprofiles.h"
#include "core/forcepin/previewimpact.h"
#include "core/forcepin/publishprofile.h"
#include "core/forcepin/saveprofile.h"
#include "core/forcepin/tryprofile.h"
#include "core/storage/databaselane.h"
#include <mutex>

namespace pindesk::forcepin {

/// An impact preview at work on a thread of its own. It keeps the keys it needs until it ends, also when the
/// desk is locked meanwhile. Dropping the last owner stops it.
class ImpactJob {
public:
    ~ImpactJob() { m_stop.request_stop(); }

    /// What it told last; none before the first batch. From any thread.
    [[nodiscard]] std::optional<ImpactProgress> progress() const;
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] QFuture<Result<Impact>> impact() const { return m_impact; }

private:
    friend class ProfileService;
    struct Told {
        std::mutex mutex;
        std::optional<ImpactProgress> progress;
    };
    std::shared_ptr<Told> m_told = std::make_shared<Told>();
    std::stop_source m_stop;
    QFuture<Result<Impact>> m_impact;
};

/// Profiles for a program with an event loop. Single records come from the database lane; the impact preview
/// works on the global pool with connections of its own.
class ProfileService {
public:
    using SharedSession = std::shared_ptr<const audit::Session>;
    ProfileService(storage::DatabaseLane& lane, SharedSession session);

    [[nodiscard]] QFuture<Result<std::vector<StoredProfile>>> list();
    [[nodiscard]] QFuture<Result<ProfileView>> show(QString name);
    [[nodiscard]] QFuture<Result<StoredProfile>> save(SaveProfileRequest request);
    [[nodiscard]] QFuture<Result<PublishOutcome>> publish(PublishProfileRequest request);
    [[nodiscard]] QFuture<Result<PublishOutcome>> rollBack(RollBackProfileRequest request);
    [[nodiscard]] QFuture<Result<void>> remove(DeleteProfileRequest request);
    [[nodiscard]] QFuture<Result<ProfileCheck>> check(Profile profile);
    [[nodiscard]] QFuture<Result<Evaluation>> tryOut(TryProfileRequest request);
    [[nodiscard]] std::shared_ptr<ImpactJob> preview(ProfileChoice choice);

private:
    storage::DatabaseLane& m_lane;
    SharedSession m_session;
};

} // namespace pindesk::forcepin
