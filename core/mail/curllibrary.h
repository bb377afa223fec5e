#pragma once

namespace pindesk::mail {

/// Makes libcurl ready, once, before the first handle of the process.
void provideCurl();

} // namespace pindesk::mail
