#pragma once
#include "core/audit/sessionlane.h"
#include "core/staff/presets.h"

namespace pindesk::staff {

/// The site and its settings for a program with an event loop: each call goes to the database lane.
class SiteService {
public:
    SiteService(storage::DatabaseLane& lane, audit::SharedSession session);

    [[nodiscard]] QFuture<Result<SiteSettings>> settings();
    [[nodiscard]] QFuture<Result<SettingState>> changeSetting(ChangeSettingRequest request);
    [[nodiscard]] QFuture<Result<std::vector<PresetChange>>> comparePreset(QString preset);
    [[nodiscard]] QFuture<Result<std::vector<SettingState>>> applyPreset(ApplyPresetRequest request);
    [[nodiscard]] QFuture<Result<Site>> changeSite(ChangeSiteRequest request);

private:
    audit::SessionLane m_lane;
};

} // namespace pindesk::staff
