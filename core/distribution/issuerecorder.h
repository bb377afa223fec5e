#pragma once
#include "core/base/boundedqueue.h"
#include "core/distribution/batch.h"
#include "core/storage/database.h"
#include <thread>

namespace pindesk::distribution {

/// What became of a stretch of accounts.
struct WrittenPage {
    AccountId last; ///< where the stretch ends
    std::vector<AccountId> issued;
    std::vector<std::pair<AccountId, LeftOut>> leftOut;
};

/// Writes the ledger of a batch while its file is written: on a thread and a connection of its own, a
/// transaction for each page.
class IssueRecorder {
public:
    /// `batch` as it was claimed. `isAgain`: there may be rows of a writing that broke off.
    IssueRecorder(storage::SiteUrl site, const Batch& batch, StaffId by, bool isAgain);
    ~IssueRecorder();
    IssueRecorder(const IssueRecorder&) = delete;
    IssueRecorder& operator=(const IssueRecorder&) = delete;

    /// False when it has failed: finish() tells why.
    [[nodiscard]] bool add(WrittenPage page) { return m_pages.push(std::move(page)); }
    /// The batch's version, when everything is written. Superseded when somebody else has claimed it.
    [[nodiscard]] Result<std::int64_t> finish();

private:
    [[nodiscard]] Result<void> run();
    [[nodiscard]] Result<void> write(storage::Database& database, AccountId after, const WrittenPage& page);

    storage::SiteUrl m_site;
    BatchId m_batch;
    ledger::Channel m_channel;
    StaffId m_by;
    bool m_isAgain;
    std::int64_t m_version;
    Result<void> m_outcome;
    BoundedQueue<WrittenPage> m_pages{2};
    std::thread m_thread; // last: what it uses is there before it
};

} // namespace pindesk::distribution
