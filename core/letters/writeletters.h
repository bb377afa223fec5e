#pragma once
#include "core/distribution/writebatch.h"

namespace pindesk::letters {

/// Makes the letters of a batch of format Letter. InvalidInput, field `batch`, detail `other_format`.
[[nodiscard]] distribution::MakeSink letterSinks();

/// Writes a batch of format Letter as one PDF: see distribution::writeBatch(). Needs a QGuiApplication, for
/// the fonts.
[[nodiscard]] Result<distribution::BatchReceipt>
writeLetters(const storage::SiteUrl& site, const audit::Session& session,
             const distribution::WriteBatchRequest& request,
             const distribution::BatchProgressHandler& progress = {}, std::stop_token stop = {});

} // namespace pindesk::letters
