#pragma once
#include "app/gateway/gatewayoptions.h"

namespace pindesk::gateway {

/// Serves until SIGTERM or SIGINT: first nobody new is let in, then who is connected has an answer. Says on
/// standard output where it listens. DatabaseUnavailable and so on, SignInRefused, KeyNotHeld,
/// InvalidInput, field `listen`, detail = the address that cannot be taken.
[[nodiscard]] Result<void> serve(const GatewayOptions& options);

} // namespace pindesk::gateway
