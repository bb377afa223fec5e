#pragma once
#include "core/audit/session.h"
#include "core/generation/directorypage.h"
#include "core/generation/generationrun.h"
#include "core/storage/siteurl.h"
#include <functional>
#include <stop_token>

namespace pindesk::generation {

struct GenerationRequest {
    std::optional<RunId>
        resume;             ///< continue this run; none starts a new one, which supersedes all unfinished
    int batchSize = 20'000; ///< accounts compared, and at most committed, at once
};

struct GenerationProgress {
    RunId run;
    std::int64_t done = 0;  ///< accounts compared
    std::int64_t total = 0; ///< accounts of the directory when the work began
    double rate = 0;        ///< accounts a second since the work began
};
/// Called on the calling thread, first when the run is known, then after every batch.
using ProgressHandler = std::function<void(const GenerationProgress&)>;

struct GenerationReceipt {
    GenerationRun run;                     ///< Complete, or Cancelled: then it can be resumed
    std::vector<RejectedAccount> rejected; ///< seen by this process, at most `mostListed`
    static constexpr std::size_t mostListed = 1000;
};

/// Makes a PIN record with a random initial PIN for every account of the directory that has none, whatever
/// its status; touches no other row. Works on the calling thread and two more, with connections of its own.
///
/// Each batch is one transaction: the records, the run's counts and place, one `pins_generated` event. A
/// process that is killed loses at most the batch it was at, and the run resumes after the last. Another
/// process that starts or resumes a run makes this one end with Superseded, field `run_id`.
///
/// Resuming a complete run gives its receipt again. Superseded, detail = the other run's id, when a newer run
/// is running: resume that one, or start anew. NotFound, field `run_id`. NotPermitted without
/// `generate_pins`. KeyNotHeld without the key for initial PINs. PinRefused when the rules leave no PIN.
[[nodiscard]] Result<GenerationReceipt>
generatePins(const storage::SiteUrl& site, const audit::Session& session, const GenerationRequest& request,
             const ProgressHandler& progress = {}, std::stop_token stop = {});

} // namespace pindesk::generation
