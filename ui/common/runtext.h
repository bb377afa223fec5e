#pragma once
#include "core/generation/generationrun.h"

namespace pindesk::ui {

/// How a run of generation or an import stands: "Complete", "Replaced by a newer run" …
[[nodiscard]] QString runStateText(generation::RunState state);
/// It can be resumed.
[[nodiscard]] bool isUnfinished(generation::RunState state);

} // namespace pindesk::ui
