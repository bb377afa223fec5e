#pragma once
#include "core/distribution/batch.h"
#include "core/distribution/batchsink.h"
#include "core/distribution/planbatch.h"
#include <memory>

class QIODevice;

namespace pindesk::distribution {

/// Makes what writes a batch to the device; refuses a batch of another format, or with a document that it cannot read.
using MakeSink = std::function<Result<std::unique_ptr<BatchSink>>(const Batch& batch, const BatchFacts& facts,
                                                                  QIODevice& device)>;

struct WriteBatchRequest {
    BatchId batch;
    QString path; ///< of the file to be; one that is there is replaced at the end
};

struct BatchReceipt {
    Batch batch;            ///< Written
    std::int64_t bytes = 0; ///< of the file
    double seconds = 0;
    /// In the file, and reset or registered while it was being written: those PINs do not sign in.
    std::int64_t overtaken = 0;
};

/// Writes an approved batch: opens the initial PIN of each account that is chosen still, and puts it into a
/// file of mode 0600 that appears whole or not at all. The ledger counts the issues from the moment at which
/// the file is there; the audit row `batch_written` has the number of accounts and the file's SHA-256. Each
/// page of accounts is one transaction; a process that is killed leaves no file and no issue, and the batch
/// is written again from its beginning, by whoever does. Where the file is there already, whole, and the last
/// step is missing, that is done. Needs distribute_pins.
///
/// NotFound, field `batch`. InvalidInput, field `batch`, detail = its state, unless Approved or Writing;
/// field `selection`, detail `nobody`, when nobody is left to write to: the batch stays as it is. Superseded
/// when somebody else takes the writing over. FileUnwritable, DiskFull; KeyNotHeld; Cancelled: it can be
/// resumed.
[[nodiscard]] Result<BatchReceipt> writeBatch(const storage::SiteUrl& site, const audit::Session& session,
                                              const WriteBatchRequest& request, const MakeSink& makeSink,
                                              const BatchProgressHandler& progress = {},
                                              std::stop_token stop = {});

} // namespace pindesk::distribution
