#pragma once
#include "core/staff/site.h"
#include "core/staff/sitesettings.h"
#include "core/storage/database.h"

namespace pindesk::staff {

/// A setting as it stands.
struct SettingState {
    QString key;
    QJsonValue value;         ///< the site's, or the default
    std::int64_t version = 0; ///< 0: the site has not set it
    QString changedByName;
    std::optional<Milliseconds> changedAt;
};

struct SiteSettings {
    Site site;
    std::vector<SettingState> settings; ///< in the order of settingDefinitions()
};

/// Needs change_settings, change_pin_policy or read_audit.
[[nodiscard]] Result<SiteSettings> readSettings(storage::Database& database, const audit::Session& session);

struct ChangeSettingRequest {
    QString key;
    QJsonValue value;
    std::int64_t version = 0; ///< as it was read
};

/// Needs the setting's own right. Recorded as `setting_changed` with the value before and now. NotFound,
/// field `setting`. InvalidInput (checkSetting); field `verification.required` or `security_question.asked`,
/// detail `more_than_items`, when nobody could ever pass; field `four_eyes`, detail `not_alone`: only a site
/// in a file with one person on its staff may do without; field `profile.*`, detail `unknown_profile` for one
/// that is not published, or `not_a_pair`. ChangedByOther. The value that it has already changes nothing.
[[nodiscard]] Result<SettingState> changeSetting(storage::Database& database, const audit::Session& session,
                                                 const ChangeSettingRequest& request);

struct ChangeSiteRequest {
    QString name;
    QString supportPhone;
};

/// What the site is called and where staff call for help. Needs change_settings; recorded as `site_changed`.
/// InvalidInput, field `site_name` or `support_phone`.
[[nodiscard]] Result<Site> changeSite(storage::Database& database, const audit::Session& session,
                                      const ChangeSiteRequest& request);

} // namespace pindesk::staff
