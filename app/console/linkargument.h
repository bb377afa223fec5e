#pragma once
#include "core/base/secret.h"

namespace pindesk::console {

/// The first `pindesk:…` among the arguments, as the desktop hands a clicked link over. All of them are
/// overwritten where they lie, so that the list of processes does not show them, and taken out of the
/// arguments, so that nothing else sees them. Empty when there is none.
[[nodiscard]] Secret takeLink(int& argc, char** argv);

} // namespace pindesk::console
