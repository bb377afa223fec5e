#pragma once
#include "core/audit/session.h"
#include "core/distribution/selection.h"
#include "core/storage/siteurl.h"
#include <functional>
#include <stop_token>

namespace pindesk::distribution {

struct BatchProgress {
    std::int64_t done = 0;  ///< accounts looked at
    std::int64_t total = 0; ///< accounts there are
    double rate = 0;        ///< accounts a second
};
/// Called on the thread that works.
using BatchProgressHandler = std::function<void(const BatchProgress&)>;

/// What a selection comes to now.
struct BatchPlan {
    std::array<std::int64_t, choices.size()> counts{}; ///< of each Choice
    std::int64_t withoutAddress = 0;                   ///< among the chosen: no letter can reach them
    std::vector<AccountId> listed;                     ///< of the list, in order
    std::vector<AccountNumber> unknown;                ///< of the list, and nobody's number
    Milliseconds asOf = 0;
    [[nodiscard]] std::int64_t count(Choice choice) const {
        return counts.at(static_cast<std::size_t>(choice));
    }
};

/// Counts whom a selection is for. Reads every account, on a connection of its own. Needs distribute_pins.
/// InvalidInput, field `issued_before`, detail `too_soon` within the days in which nobody gets a PIN twice
/// (setting distribution.reissue_days); field `accounts`, detail `too_many`. Cancelled.
[[nodiscard]] Result<BatchPlan> planBatch(const storage::SiteUrl& site, const audit::Session& session,
                                          const Selection& selection,
                                          const BatchProgressHandler& progress = {},
                                          std::stop_token stop = {});

} // namespace pindesk::distribution
