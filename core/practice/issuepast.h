#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/siteurl.h"

namespace pindesk::practice {

/// Gives the invented customers their initial PINs: two batches that one supervisor asked for, another
/// approved and the first wrote; bills for those who have long registered, letters for the rest, and some
/// were never told. Records, approvals and trail are there as the product makes them; the files were sent and
/// are gone. Before the desk's past, whose resets end what they replace.
[[nodiscard]] Result<void> writeIssuePast(const storage::SiteUrl& site, Milliseconds now);

} // namespace pindesk::practice
