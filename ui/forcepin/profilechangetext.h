#pragma once
#include "core/forcepin/compareprofiles.h"
#include "core/forcepin/listprofiles.h"

namespace pindesk::ui {

/// What is different about a profile, each point in a line: "Force PIN change: “Sequential run” added".
[[nodiscard]] QStringList changeLines(const forcepin::Profile& before, const forcepin::Profile& after);
/// By whom a profile is used: "profile Telephone, the counter".
[[nodiscard]] QString usesText(const std::vector<forcepin::ProfileUse>& uses);

} // namespace pindesk::ui
