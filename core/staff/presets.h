#pragma once
#include "core/staff/changesetting.h"

/// Named sets of settings (security: presets). Each names the same settings.
namespace pindesk::staff {

/// What would become of one setting.
struct PresetChange {
    SettingState now;
    QJsonValue value;        ///< the preset's
    bool isLoosened = false; ///< less strict than now, also in one of several respects

    [[nodiscard]] bool isChange() const { return now.value != value; }
};

/// `standard`, `strict`.
[[nodiscard]] QStringList presetNames();
/// What a preset says of each of its settings beside what the site has, in the order of settingDefinitions().
/// Needs what readSettings() does. NotFound, field `preset`.
[[nodiscard]] Result<std::vector<PresetChange>>
comparePreset(storage::Database& database, const audit::Session& session, const QString& preset);

struct ApplyPresetRequest {
    QString preset;
    /// The version of each setting as it was compared; ChangedByOther when one is another by now. Empty: as
    /// they are.
    std::vector<PresetChange> compared;
};
/// Sets all of a preset's settings in one transaction, each recorded as `setting_changed`, and
/// `preset_applied` with how many were changed. Needs change_settings. What was changed.
[[nodiscard]] Result<std::vector<SettingState>>
applyPreset(storage::Database& database, const audit::Session& session, const ApplyPresetRequest& request);

} // namespace pindesk::staff
