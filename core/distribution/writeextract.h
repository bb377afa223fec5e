#pragma once
#include "core/distribution/writebatch.h"

namespace pindesk::distribution {

/// Makes the lines of a batch of format Extract. InvalidInput, field `batch`, detail `other_format`.
[[nodiscard]] MakeSink extractSinks();

/// Writes a batch of format Extract in its layout: see writeBatch().
[[nodiscard]] Result<BatchReceipt> writeExtract(const storage::SiteUrl& site, const audit::Session& session,
                                                const WriteBatchRequest& request,
                                                const BatchProgressHandler& progress = {},
                                                std::stop_token stop = {});

} // namespace pindesk::distribution
