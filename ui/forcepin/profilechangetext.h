#pragma once
#include "core/forcepin/compareprofiles.h"

namespace pindesk::ui {

/// What is different about a profile, each point in a line: "Force PIN change: “Sequential run” added".
[[nodiscard]] QStringList changeLines(const forcepin::Profile& before, const forcepin::Profile& after);

} // namespace pindesk::ui
