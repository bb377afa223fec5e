#include "core/sitekeys/keyservice.h"
#include "core/storage/backgroundwork.h"

namespace pindesk::sitekeys {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

std::optional<RotationProgress> RotationJob::progress() const {
    const std::lock_guard lock(m_told->mutex);
    return m_told->progress;
}

KeyService::KeyService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session)) {}

QFuture<Result<KeysOverview>> KeyService::keys() {
    return m_lane.post(Kind::Alone,
                       [session = m_session](Database& database) { return listKeys(database, *session); });
}

QFuture<Result<std::vector<MissingKeys>>> KeyService::grantMissing(QString userName) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, userName = std::move(userName)](Database& database) {
                           return grantMissingKeys(database, *session, userName);
                       });
}

std::shared_ptr<RotationJob> KeyService::rotate(RotationRequest request) {
    auto job = std::make_shared<RotationJob>();
    const auto tell = [told = job->m_told](const RotationProgress& progress) {
        const std::lock_guard lock(told->mutex);
        told->progress = progress;
    };
    job->m_outcome =
        storage::runInBackground(m_lane.site(), [session = m_session, request, tell,
                                                 stop = job->m_stop.get_token()](Database& database) {
            return rotateKey(database, *session, request, tell, stop);
        });
    return job;
}

} // namespace pindesk::sitekeys
