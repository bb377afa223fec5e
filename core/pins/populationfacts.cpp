#include "core/pins/populationfacts.h"
#include "core/staff/sitesettings.h"

namespace pindesk::pins {
using storage::Row;
namespace {

constexpr Milliseconds minute = 60 * 1000, day = 24 * 60 * minute;
constexpr Milliseconds trailingTime = 14 * day;
/// What is usual is not known before a site has seen a whole day: its nights are not its mornings.
constexpr Milliseconds leastTrailingTime = day;

Result<WatchLimits> readLimits(storage::Connection& connection) {
    namespace keys = staff::keys;
    PINDESK_TRY(const auto numbers,
                staff::numberSettings(connection, {keys::watchWindow, keys::watchTimes, keys::watchLeast,
                                                   keys::watchInconsistent}));
    return WatchLimits{numbers[0], numbers[1], numbers[2], numbers[3]};
}

} // namespace

bool PopulationFacts::suspectsMailOutage() const {
    return waitingUsually && waitingInWindow >= limits.least &&
           static_cast<double>(waitingInWindow) > limits.times * *waitingUsually;
}

bool PopulationFacts::hasTooManyInconsistent() const {
    return inconsistentAccounts > limits.inconsistentBorne;
}

Result<PopulationFacts> readPopulation(storage::Connection& connection, Milliseconds now) {
    PopulationFacts facts;
    PINDESK_TRY(facts.limits, readLimits(connection));
    const Milliseconds window = facts.limits.windowMinutes * minute;
    const Milliseconds windowStart = now - window, trailingStart = windowStart - trailingTime;
    PINDESK_CHECK(connection.forEach(
        "pin_population", {windowStart, trailingStart}, [&](const Row& row) -> Result<void> {
            facts.inconsistentAccounts = row.integer(0);
            facts.waitingInWindow = row.integer(1);
            const Milliseconds trailed = windowStart - std::max(trailingStart, row.integer(3));
            if (trailed >= leastTrailingTime)
                facts.waitingUsually = static_cast<double>(row.integer(2)) * static_cast<double>(window) /
                                       static_cast<double>(trailed);
            return {};
        }));
    return facts;
}

} // namespace pindesk::pins
