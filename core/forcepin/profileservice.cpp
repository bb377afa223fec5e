#include "core/forcepin/profileservice.h"

namespace pindesk::forcepin {
using Kind = audit::SessionLane::Kind;

ProfileService::ProfileService(storage::DatabaseLane& lane, audit::SharedSession session)
    : m_lane(lane, std::move(session)) {}

QFuture<Result<std::vector<StoredProfile>>> ProfileService::list() {
    return m_lane.post(Kind::Alone, listProfiles);
}

QFuture<Result<ProfileView>> ProfileService::show(QString name) {
    return m_lane.post(Kind::Alone, showProfile, std::move(name));
}

QFuture<Result<StoredProfile>> ProfileService::save(SaveProfileRequest request) {
    return m_lane.post(Kind::Grouped, saveProfile, std::move(request));
}

QFuture<Result<PublishOutcome>> ProfileService::publish(PublishProfileRequest request) {
    return m_lane.post(Kind::Grouped, publishProfile, std::move(request));
}

QFuture<Result<PublishOutcome>> ProfileService::rollBack(RollBackProfileRequest request) {
    return m_lane.post(Kind::Grouped, rollBackProfile, std::move(request));
}

QFuture<Result<void>> ProfileService::remove(DeleteProfileRequest request) {
    return m_lane.post(Kind::Grouped, deleteProfile, std::move(request));
}

QFuture<Result<ProfileCheck>> ProfileService::check(Profile profile) {
    return m_lane.post(Kind::Alone, checkProfile, std::move(profile));
}

QFuture<Result<Evaluation>> ProfileService::tryOut(TryProfileRequest request) {
    return m_lane.post(Kind::Grouped, tryProfile, std::move(request));
}

std::shared_ptr<ImpactJob> ProfileService::preview(ProfileChoice choice) {
    return std::make_shared<ImpactJob>([&](auto tell, auto stop) {
        return QtConcurrent::run([site = m_lane.site(), session = m_lane.session(),
                                  choice = std::move(choice), tell,
                                  stop] { return previewImpact(site, *session, choice, tell, stop); });
    });
}

} // namespace pindesk::forcepin
