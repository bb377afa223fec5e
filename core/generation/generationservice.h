#pragma once
#include "core/audit/sessionlane.h"
#include "core/generation/describesource.h"
#include "core/generation/generatepins.h"
#include "core/generation/listruns.h"
#include "core/generation/plangeneration.h"
#include "core/storage/backgroundjob.h"

namespace pindesk::generation {

/// A run at work.
class GenerationJob final
    : public storage::BackgroundJob<GenerationReceipt, std::optional<GenerationProgress>> {
public:
    using BackgroundJob::BackgroundJob;
};

/// Generation for a program with an event loop. Lists come from the database lane; what reads or writes the
/// whole population works on the global pool with connections of its own.
class GenerationService {
public:
    GenerationService(storage::DatabaseLane& lane, audit::SharedSession session);

    [[nodiscard]] QFuture<Result<GenerationSource>> source();
    [[nodiscard]] QFuture<Result<GenerationPlan>> plan(std::stop_token stop = {});
    [[nodiscard]] QFuture<Result<std::vector<GenerationRun>>> runs(int limit,
                                                                   std::optional<RunId> before = {});
    [[nodiscard]] std::shared_ptr<GenerationJob> generate(GenerationRequest request);

private:
    audit::SessionLane m_lane;
};

} // namespace pindesk::generation
