#pragma once
#include "core/staff/presets.h"
#include "core/storage/databaselane.h"

namespace pindesk::staff {

/// The site and its settings for a program with an event loop: each call goes to the database lane.
class SiteService {
public:
    using SharedSession = std::shared_ptr<const audit::Session>;
    SiteService(storage::DatabaseLane& lane, SharedSession session);

    [[nodiscard]] QFuture<Result<SiteSettings>> settings();
    [[nodiscard]] QFuture<Result<SettingState>> changeSetting(ChangeSettingRequest request);
    [[nodiscard]] QFuture<Result<std::vector<PresetChange>>> comparePreset(QString preset);
    [[nodiscard]] QFuture<Result<std::vector<SettingState>>> applyPreset(ApplyPresetRequest request);
    [[nodiscard]] QFuture<Result<Site>> changeSite(ChangeSiteRequest request);

private:
    storage::DatabaseLane& m_lane;
    SharedSession m_session;
};

} // namespace pindesk::staff
