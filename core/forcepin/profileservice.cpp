#include "core/forcepin/profileservice.h"
#include "core/storage/backgroundwork.h"

namespace pindesk::forcepin {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

std::optional<ImpactProgress> ImpactJob::progress() const {
    const std::lock_guard lock(m_told->mutex);
    return m_told->progress;
}

ProfileService::ProfileService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session)) {}

QFuture<Result<std::vector<StoredProfile>>> ProfileService::list() {
    return m_lane.post(
        Kind::Alone, [session = m_session](Database& database) { return listProfiles(database, *session); });
}

QFuture<Result<ProfileView>> ProfileService::show(QString name) {
    return m_lane.post(Kind::Alone, [session = m_session, name = std::move(name)](Database& database) {
        return showProfile(database, *session, name);
    });
}

QFuture<Result<StoredProfile>> ProfileService::save(SaveProfileRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return saveProfile(database, *session, request);
                       });
}

QFuture<Result<PublishOutcome>> ProfileService::publish(PublishProfileRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return publishProfile(database, *session, request);
                       });
}

QFuture<Result<PublishOutcome>> ProfileService::rollBack(RollBackProfileRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return rollBackProfile(database, *session, request);
                       });
}

QFuture<Result<void>> ProfileService::remove(DeleteProfileRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return deleteProfile(database, *session, request);
                       });
}

QFuture<Result<ProfileCheck>> ProfileService::check(Profile profile) {
    return m_lane.post(Kind::Alone, [session = m_session, profile = std::move(profile)](Database& database) {
        return checkProfile(database, *session, profile);
    });
}

QFuture<Result<Evaluation>> ProfileService::tryOut(TryProfileRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return tryProfile(database, *session, request);
                       });
}

std::shared_ptr<ImpactJob> ProfileService::preview(ProfileChoice choice) {
    auto job = std::make_shared<ImpactJob>();
    const auto tell = [told = job->m_told](const ImpactProgress& progress) {
        const std::lock_guard lock(told->mutex);
        told->progress = progress;
    };
    job->m_impact = QtConcurrent::run(
        [site = m_lane.site(), session = m_session, choice = std::move(choice), tell,
         stop = job->m_stop.get_token()] { return previewImpact(site, *session, choice, tell, stop); });
    return job;
}

} // namespace pindesk::forcepin
