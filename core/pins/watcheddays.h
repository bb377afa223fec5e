#pragma once
#include "core/pins/pinrecord.h"
#include "core/storage/connection.h"
#include <QMap>
#include <QTimeZone>

namespace pindesk::pins {

struct WatchRequest {
    int days = 14;
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// One day of the population, in the zone that was asked for.
struct WatchedDay {
    Milliseconds from = 0;
    Milliseconds until = 0;
    std::int64_t registered = 0;                             ///< customers who chose their PIN
    std::int64_t enabled = 0;                                ///< who confirmed their address
    std::optional<QMap<AccountState, std::int64_t>> byState; ///< as last counted on it; none: nobody counted
};

/// The days up to that of `now`, without what happened on them.
[[nodiscard]] std::vector<WatchedDay> lastDays(Milliseconds now, const WatchRequest& request);
/// Adds what happened, from indexes: no right is asked here.
[[nodiscard]] Result<void> readDays(storage::Connection& connection, std::vector<WatchedDay>& days);

} // namespace pindesk::pins
