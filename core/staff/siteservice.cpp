#include "core/staff/siteservice.h"

namespace pindesk::staff {
using Kind = audit::SessionLane::Kind;

SiteService::SiteService(storage::DatabaseLane& lane, audit::SharedSession session)
    : m_lane(lane, std::move(session)) {}

QFuture<Result<SiteSettings>> SiteService::settings() {
    return m_lane.post(Kind::Alone, readSettings);
}

QFuture<Result<SettingState>> SiteService::changeSetting(ChangeSettingRequest request) {
    return m_lane.post(Kind::Grouped, staff::changeSetting, std::move(request));
}

QFuture<Result<std::vector<PresetChange>>> SiteService::comparePreset(QString preset) {
    return m_lane.post(Kind::Alone, staff::comparePreset, std::move(preset));
}

QFuture<Result<std::vector<SettingState>>> SiteService::applyPreset(ApplyPresetRequest request) {
    return m_lane.post(Kind::Grouped, staff::applyPreset, std::move(request));
}

QFuture<Result<Site>> SiteService::changeSite(ChangeSiteRequest request) {
    return m_lane.post(Kind::Grouped, staff::changeSite, std::move(request));
}

} // namespace pindesk::staff
