#include "core/generation/generationservice.h"

namespace pindesk::generation {
using Kind = audit::SessionLane::Kind;

GenerationService::GenerationService(storage::DatabaseLane& lane, audit::SharedSession session)
    : m_lane(lane, std::move(session)) {}

QFuture<Result<GenerationSource>> GenerationService::source() {
    return m_lane.runInBackground(describeSource);
}

QFuture<Result<GenerationPlan>> GenerationService::plan(std::stop_token stop) {
    return m_lane.runInBackground(planGeneration, std::move(stop));
}

QFuture<Result<std::vector<GenerationRun>>> GenerationService::runs(int limit, std::optional<RunId> before) {
    return m_lane.post(Kind::Alone, listRuns, limit, before);
}

std::shared_ptr<GenerationJob> GenerationService::generate(GenerationRequest request) {
    return std::make_shared<GenerationJob>([&](auto tell, auto stop) {
        return QtConcurrent::run([site = m_lane.site(), session = m_lane.session(), request, tell, stop] {
            return generatePins(site, *session, request, tell, stop);
        });
    });
}

} // namespace pindesk::generation
