#pragma once
#include "core/audit/session.h"
#include "core/generation/describesource.h"
#include "core/generation/directorypage.h"
#include "core/storage/database.h"
#include <stop_token>

namespace pindesk::generation {

/// What generation would do now.
struct GenerationPlan {
    std::vector<StatusCount> statuses;
    std::int64_t accounts = 0; ///< of the directory
    std::int64_t existing = 0; ///< have a PIN record already
    std::int64_t toCreate = 0;
    std::int64_t rejected = 0;
    std::vector<RejectedAccount> rejectedAccounts; ///< the first `mostListed`
    double estimatedSeconds = 0;                   ///< at the rate of this site's last run
    static constexpr std::size_t mostListed = 1000;
};

/// The dry run: compares the whole directory with the PIN records as generatePins() does, and changes
/// nothing. NotPermitted without `generate_pins`; Cancelled.
[[nodiscard]] Result<GenerationPlan> planGeneration(storage::Database& database,
                                                    const audit::Session& session, std::stop_token stop = {});

} // namespace pindesk::generation
