#include "core/staff/siteservice.h"

namespace pindesk::staff {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

SiteService::SiteService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session)) {}

QFuture<Result<SiteSettings>> SiteService::settings() {
    return m_lane.post(
        Kind::Alone, [session = m_session](Database& database) { return readSettings(database, *session); });
}

QFuture<Result<SettingState>> SiteService::changeSetting(ChangeSettingRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return staff::changeSetting(database, *session, request);
                       });
}

QFuture<Result<std::vector<PresetChange>>> SiteService::comparePreset(QString preset) {
    return m_lane.post(Kind::Alone, [session = m_session, preset = std::move(preset)](Database& database) {
        return staff::comparePreset(database, *session, preset);
    });
}

QFuture<Result<std::vector<SettingState>>> SiteService::applyPreset(ApplyPresetRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return staff::applyPreset(database, *session, request);
                       });
}

QFuture<Result<Site>> SiteService::changeSite(ChangeSiteRequest request) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, request = std::move(request)](Database& database) {
                           return staff::changeSite(database, *session, request);
                       });
}

} // namespace pindesk::staff
