#pragma once
#include "core/staff/changesetting.h"

namespace pindesk::staff {

[[nodiscard]] Result<SettingState> readSettingState(storage::Connection& connection,
                                                    const SettingDefinition& definition);
/// Stores a value over one that was read in the same transaction, after whatever else had to be checked, and
/// records it. ChangedByOther when somebody was faster. InvalidInput when the settings would not fit
/// together.
[[nodiscard]] Result<SettingState> storeSetting(storage::Transaction& transaction,
                                                const audit::Session& session, const SettingState& before,
                                                const QJsonValue& value);

} // namespace pindesk::staff
