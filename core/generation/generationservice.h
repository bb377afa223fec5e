#pragma once
#include "core/generation/describesource.h"
#include "core/generation/generatepins.h"
#include "core/generation/listruns.h"
#include "core/generation/plangeneration.h"
#include "core/storage/databaselane.h"
#include <mutex>

namespace pindesk::generation {

/// A run at work on a thread of its own. It keeps the keys it needs until it ends, also when the desk is
/// locked meanwhile. Dropping the last owner asks the run to stop.
class GenerationJob {
public:
    ~GenerationJob() { m_stop.request_stop(); }

    /// What the run told last; none before it has begun. From any thread.
    [[nodiscard]] std::optional<GenerationProgress> progress() const;
    /// Ends the run behind the batch that it is at.
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] QFuture<Result<GenerationReceipt>> receipt() const { return m_receipt; }

private:
    friend class GenerationService;
    struct Told {
        std::mutex mutex;
        std::optional<GenerationProgress> progress;
    };
    std::shared_ptr<Told> m_told = std::make_shared<Told>();
    std::stop_source m_stop;
    QFuture<Result<GenerationReceipt>> m_receipt;
};

/// Generation for a program with an event loop. Lists come from the database lane; what reads or writes the
/// whole population works on the global pool with connections of its own.
class GenerationService {
public:
    using SharedSession = std::shared_ptr<const audit::Session>;
    GenerationService(storage::DatabaseLane& lane, SharedSession session);

    [[nodiscard]] QFuture<Result<GenerationSource>> source();
    [[nodiscard]] QFuture<Result<GenerationPlan>> plan(std::stop_token stop = {});
    [[nodiscard]] QFuture<Result<std::vector<GenerationRun>>> runs(int limit,
                                                                   std::optional<RunId> before = {});
    [[nodiscard]] std::shared_ptr<GenerationJob> generate(GenerationRequest request);

private:
    storage::DatabaseLane& m_lane;
    SharedSession m_session;
};

} // namespace pindesk::generation
