#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/distribution/issuerow.h"
#include "core/distribution/leftout.h"

namespace pindesk::distribution {

/// What the head or the end of a file may tell of its batch.
struct BatchFacts {
    std::int64_t batch = 0; ///< its number
    Milliseconds writtenAt = 0;
    QString siteName;
    QString supportPhone;
    QString pagesAddress; ///< where customers sign in (setting customer_pages.base); may be empty
};

/// The kind of file a batch becomes. Made for one file, on whose device (open, seekable) it writes; used on
/// one thread.
class BatchSink {
public:
    BatchSink() = default;
    BatchSink(const BatchSink&) = delete;
    BatchSink& operator=(const BatchSink&) = delete;
    virtual ~BatchSink() = default;

    [[nodiscard]] virtual Result<void> begin() = 0;
    /// Writes the account, or tells why it is not in the file. FileUnwritable, DiskFull.
    [[nodiscard]] virtual Result<std::optional<LeftOut>> add(const IssueRow& row) = 0;
    /// After the last account.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace pindesk::distribution
