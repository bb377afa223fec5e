#include "core/sitekeys/keyservice.h"

namespace pindesk::sitekeys {
using Kind = audit::SessionLane::Kind;

KeyService::KeyService(storage::DatabaseLane& lane, audit::SharedSession session)
    : m_lane(lane, std::move(session)) {}

QFuture<Result<KeysOverview>> KeyService::keys() {
    return m_lane.post(Kind::Alone, listKeys);
}

QFuture<Result<std::vector<MissingKeys>>> KeyService::grantMissing(QString userName) {
    return m_lane.post(Kind::Grouped, grantMissingKeys, std::move(userName));
}

std::shared_ptr<RotationJob> KeyService::rotate(RotationRequest request) {
    return std::make_shared<RotationJob>(
        [&](auto tell, auto stop) { return m_lane.runInBackground(rotateKey, request, tell, stop); });
}

} // namespace pindesk::sitekeys
