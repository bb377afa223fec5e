#pragma once
#include "app/gateway/router.h"

namespace pindesk::gateway {

/// `/counter/register`: what a customer entered on the console's form at the counter. Answers `step`
/// (`registered` with the masked `email`, `refused`, `delayed` with `wait_seconds`, `ticket_ended`), or
/// `error`
/// (`code`, `field`, `detail`) with status 422 for what cannot be taken.
void addCounterApi(Router& router, SiteAccess& site, Metrics& metrics);

} // namespace pindesk::gateway
