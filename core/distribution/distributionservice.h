#pragma once
#include "core/audit/sessionlane.h"
#include "core/distribution/cancelbatch.h"
#include "core/distribution/layouts.h"
#include "core/distribution/listbatches.h"
#include "core/distribution/listissues.h"
#include "core/distribution/liststatuses.h"
#include "core/distribution/recordsurvey.h"
#include "core/distribution/replywithpin.h"
#include "core/distribution/requestbatch.h"
#include "core/distribution/writebatch.h"
#include "core/storage/backgroundjob.h"

namespace pindesk::distribution {

/// A pass over all accounts at work.
class PlanJob final : public storage::BackgroundJob<BatchPlan, std::optional<BatchProgress>> {
public:
    using BackgroundJob::BackgroundJob;
};
class RequestJob final : public storage::BackgroundJob<Batch, std::optional<BatchProgress>> {
public:
    using BackgroundJob::BackgroundJob;
};
class WriteJob final : public storage::BackgroundJob<BatchReceipt, std::optional<BatchProgress>> {
public:
    using BackgroundJob::BackgroundJob;
};

/// Distribution for a program with an event loop. Short work goes to the database lane; what reads every
/// account, or the whole ledger, works on the global pool with connections of its own.
class DistributionService {
public:
    DistributionService(storage::DatabaseLane& lane, audit::SharedSession session);

    [[nodiscard]] QFuture<Result<std::vector<Batch>>> batches(std::optional<BatchId> before = {},
                                                              int limit = 100);
    [[nodiscard]] QFuture<Result<std::vector<LeftOutAccount>>> leftOut(BatchId batch, int limit = 1000);
    [[nodiscard]] QFuture<Result<Batch>> cancel(BatchId batch);
    [[nodiscard]] QFuture<Result<QStringList>> statuses();
    [[nodiscard]] std::shared_ptr<PlanJob> plan(Selection selection);
    [[nodiscard]] std::shared_ptr<RequestJob> request(BatchRequest request);
    [[nodiscard]] std::shared_ptr<WriteJob> write(WriteBatchRequest request, MakeSink makeSink);

    [[nodiscard]] QFuture<Result<IssuePage>> issues(IssueFilter filter, std::optional<IssuePlace> after = {},
                                                    int limit = 100);
    [[nodiscard]] QFuture<Result<Funnels>> funnels();
    [[nodiscard]] QFuture<Result<PinReply>> replyWithPin(ReplyWithPinRequest request);
    [[nodiscard]] QFuture<Result<void>> recordSurvey(AccountNumber account, QString answer);
    [[nodiscard]] QFuture<Result<void>> markReturned(AccountNumber account);

    [[nodiscard]] QFuture<Result<std::vector<StoredLayout>>> layouts();
    [[nodiscard]] QFuture<Result<StoredLayout>> saveLayout(SaveLayoutRequest request);
    [[nodiscard]] QFuture<Result<void>> deleteLayout(BatchFormat kind, QString name,
                                                     std::int64_t expectedVersion);

private:
    audit::SessionLane m_lane;
};

} // namespace pindesk::distribution
