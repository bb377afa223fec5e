#pragma once
#include "core/audit/sessionlane.h"
#include "core/forcepin/checkprofile.h"
#include "core/forcepin/deleteprofile.h"
#include "core/forcepin/listprofiles.h"
#include "core/forcepin/previewimpact.h"
#include "core/forcepin/publishprofile.h"
#include "core/forcepin/saveprofile.h"
#include "core/forcepin/tryprofile.h"
#include "core/storage/backgroundjob.h"

namespace pindesk::forcepin {

/// An impact preview at work.
class ImpactJob final : public storage::BackgroundJob<Impact, std::optional<ImpactProgress>> {
public:
    using BackgroundJob::BackgroundJob;
};

/// Profiles for a program with an event loop. Single records come from the database lane; the impact preview
/// works on the global pool with connections of its own.
class ProfileService {
public:
    ProfileService(storage::DatabaseLane& lane, audit::SharedSession session);

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
    audit::SessionLane m_lane;
};

} // namespace pindesk::forcepin
