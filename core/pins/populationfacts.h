#pragma once
#include "core/base/clock.h"
#include "core/storage/connection.h"

namespace pindesk::pins {

/// From when on the population watch raises an alarm: site settings `watch.*`.
struct WatchLimits {
    int windowMinutes = 60;
    int times = 3;             ///< more than so many times as many as usual in a window
    int least = 10;            ///< and at least so many
    int inconsistentBorne = 2; ///< more inconsistent accounts are a matter for technical support
};

/// What the whole population tells of trouble. Judged here, for the diagnosis of one account and for the
/// watch alike.
struct PopulationFacts {
    std::int64_t inconsistentAccounts = 0;
    std::int64_t waitingInWindow = 0; ///< entered the state in the last window and are still in it
    /// The same for the 14 days before, per window; none while the site is too young to tell what is usual.
    std::optional<double> waitingUsually;
    WatchLimits limits;

    /// Many accounts began to wait suddenly: mail delivery is suspected.
    [[nodiscard]] bool suspectsMailOutage() const;
    [[nodiscard]] bool hasTooManyInconsistent() const;
};

/// Answered from indexes. No right is asked here.
[[nodiscard]] Result<PopulationFacts> readPopulation(storage::Connection& connection, Milliseconds now);

} // namespace pindesk::pins
