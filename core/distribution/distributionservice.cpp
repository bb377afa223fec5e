#include "core/distribution/distributionservice.h"

namespace pindesk::distribution {
using Kind = audit::SessionLane::Kind;

DistributionService::DistributionService(storage::DatabaseLane& lane, audit::SharedSession session)
    : m_lane(lane, std::move(session)) {}

QFuture<Result<std::vector<Batch>>> DistributionService::batches(std::optional<BatchId> before, int limit) {
    return m_lane.post(Kind::Alone, listBatches, before, limit);
}

QFuture<Result<std::vector<LeftOutAccount>>> DistributionService::leftOut(BatchId batch, int limit) {
    return m_lane.post(Kind::Alone, listLeftOut, batch, limit);
}

QFuture<Result<Batch>> DistributionService::cancel(BatchId batch) {
    return m_lane.post(Kind::Alone, cancelBatch, batch);
}

QFuture<Result<QStringList>> DistributionService::statuses() {
    return m_lane.runInBackground(listStatuses);
}

std::shared_ptr<PlanJob> DistributionService::plan(Selection selection) {
    return std::make_shared<PlanJob>([&](auto tell, auto stop) {
        return QtConcurrent::run([site = m_lane.site(), session = m_lane.session(),
                                  selection = std::move(selection), tell,
                                  stop] { return planBatch(site, *session, selection, tell, stop); });
    });
}

std::shared_ptr<RequestJob> DistributionService::request(BatchRequest request) {
    return std::make_shared<RequestJob>([&](auto tell, auto stop) {
        return QtConcurrent::run([site = m_lane.site(), session = m_lane.session(),
                                  request = std::move(request), tell,
                                  stop] { return requestBatch(site, *session, request, tell, stop); });
    });
}

std::shared_ptr<WriteJob> DistributionService::write(WriteBatchRequest request, MakeSink makeSink) {
    return std::make_shared<WriteJob>([&](auto tell, auto stop) {
        return QtConcurrent::run([site = m_lane.site(), session = m_lane.session(),
                                  request = std::move(request), makeSink = std::move(makeSink), tell, stop] {
            return writeBatch(site, *session, request, makeSink, tell, stop);
        });
    });
}

QFuture<Result<IssuePage>> DistributionService::issues(IssueFilter filter, std::optional<IssuePlace> after,
                                                       int limit) {
    return m_lane.runInBackground(listIssues, std::move(filter), after, limit);
}

QFuture<Result<Funnels>> DistributionService::funnels() {
    return m_lane.runInBackground(countIssues);
}

QFuture<Result<PinReply>> DistributionService::replyWithPin(ReplyWithPinRequest request) {
    return m_lane.post(Kind::Alone, distribution::replyWithPin, std::move(request));
}

QFuture<Result<void>> DistributionService::recordSurvey(AccountNumber account, QString answer) {
    return m_lane.post(Kind::Grouped, distribution::recordSurvey, std::move(account), std::move(answer));
}

QFuture<Result<void>> DistributionService::markReturned(AccountNumber account) {
    return m_lane.post(Kind::Grouped, distribution::markReturned, std::move(account));
}

QFuture<Result<std::vector<StoredLayout>>> DistributionService::layouts() {
    return m_lane.post(Kind::Alone, listLayouts);
}

QFuture<Result<StoredLayout>> DistributionService::saveLayout(SaveLayoutRequest request) {
    return m_lane.post(Kind::Alone, distribution::saveLayout, std::move(request));
}

QFuture<Result<void>> DistributionService::deleteLayout(BatchFormat kind, QString name,
                                                        std::int64_t expectedVersion) {
    return m_lane.post(Kind::Alone, distribution::deleteLayout, kind, std::move(name), expectedVersion);
}

} // namespace pindesk::distribution
