#include "core/generation/generationservice.h"
#include "core/storage/backgroundwork.h"

namespace pindesk::generation {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

std::optional<GenerationProgress> GenerationJob::progress() const {
    const std::lock_guard lock(m_told->mutex);
    return m_told->progress;
}

GenerationService::GenerationService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session)) {}

QFuture<Result<GenerationSource>> GenerationService::source() {
    return storage::runInBackground(m_lane.site(), [session = m_session](Database& database) {
        return describeSource(database, *session);
    });
}

QFuture<Result<GenerationPlan>> GenerationService::plan(std::stop_token stop) {
    return storage::runInBackground(m_lane.site(),
                                    [session = m_session, stop = std::move(stop)](Database& database) {
                                        return planGeneration(database, *session, stop);
                                    });
}

QFuture<Result<std::vector<GenerationRun>>> GenerationService::runs(int limit, std::optional<RunId> before) {
    return m_lane.post(Kind::Alone, [session = m_session, limit, before](Database& database) {
        return listRuns(database, *session, limit, before);
    });
}

std::shared_ptr<GenerationJob> GenerationService::generate(GenerationRequest request) {
    auto job = std::make_shared<GenerationJob>();
    const auto tell = [told = job->m_told](const GenerationProgress& progress) {
        const std::lock_guard lock(told->mutex);
        told->progress = progress;
    };
    job->m_receipt = QtConcurrent::run(
        [site = m_lane.site(), session = m_session, request, tell, stop = job->m_stop.get_token()] {
            return generatePins(site, *session, request, tell, stop);
        });
    return job;
}

} // namespace pindesk::generation
