#pragma once
#include "core/storage/transaction.h"

/// How often something may happen within a window of time. Counted in the database, so that all gateways of a
/// site share it.
namespace pindesk::registration {

struct RateLimit {
    const char* scope; ///< what is counted
    int most = 0;      ///< within the window
    Milliseconds window = 0;

    [[nodiscard]] Milliseconds startOf(Milliseconds moment) const { return moment - moment % window; }
    /// How long until a new window begins.
    [[nodiscard]] Milliseconds wait(Milliseconds moment) const { return window - moment % window; }
};

/// How often something may fail in a row, however far apart; after that each failure makes the next attempt
/// wait twice as long. A day after the last it is forgotten.
struct Throttle {
    const char* scope;
    int most = 0; ///< in a row; the next attempt waits
    Milliseconds first = 0;
    Milliseconds longest = 0;

    /// After so many failures.
    [[nodiscard]] Milliseconds waitAfter(std::int64_t failures) const;
};

/// Counts one more. The value is how many there are now; nobody else counts for the key before the
/// transaction ends.
[[nodiscard]] Result<std::int64_t> countUp(storage::Transaction& transaction, const RateLimit& limit,
                                           const QByteArray& key);
/// How long the attempt has to wait; 0: not at all, and it counts as a failure until forget() says that it
/// was none. Nobody else is let through for the key before the transaction ends.
[[nodiscard]] Result<Milliseconds> countUp(storage::Transaction& transaction, const Throttle& throttle,
                                           const QByteArray& key);
/// How many there are in the window of `now`.
[[nodiscard]] Result<std::int64_t> countOf(storage::Connection& connection, const RateLimit& limit,
                                           const QByteArray& key, Milliseconds now);
/// What was counted for the key does not count any more.
[[nodiscard]] Result<void> forget(storage::Transaction& transaction, const char* scope,
                                  const QByteArray& key);
/// Drops the counts of all windows that are long over.
[[nodiscard]] Result<void> purgeCounts(storage::Transaction& transaction);

} // namespace pindesk::registration
