#include "core/registration/ratelimit.h"

namespace pindesk::registration {
using storage::Utf8;
namespace {

constexpr Milliseconds longestWindow = 24 * 60 * 60 * 1000;

Utf8 scopeOf(const RateLimit& limit) {
    return {limit.scope};
}

struct Failures {
    std::int64_t count = 0;
    Milliseconds lastAt = 0;
};

} // namespace

Milliseconds Throttle::waitAfter(std::int64_t failures) const {
    constexpr std::int64_t mostDoublings = 30;
    const std::int64_t beyond = failures - most;
    return beyond < 0 ? 0 : std::min(longest, first << std::min(beyond, mostDoublings));
}

Result<Milliseconds> countUp(storage::Transaction& transaction, const Throttle& throttle,
                             const QByteArray& key) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    const Utf8 scope{throttle.scope};
    PINDESK_TRY(const auto known,
                transaction->row("rate_limit_claim", {scope, Utf8{key}, now}, [](const storage::Row& row) {
                    return Failures{row.integer(0), row.integer(1)};
                }));
    const Failures failures = known.value_or(Failures());
    if (const Milliseconds until = failures.lastAt + throttle.waitAfter(failures.count); now < until)
        return until - now;
    PINDESK_CHECK(transaction->execute("rate_limit_set", {scope, Utf8{key}, now, failures.count + 1}));
    return Milliseconds{0};
}

Result<std::int64_t> countUp(storage::Transaction& transaction, const RateLimit& limit,
                             const QByteArray& key) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    return transaction->number("rate_limit_count", {scopeOf(limit), Utf8{key}, limit.startOf(now)});
}

Result<std::int64_t> countOf(storage::Connection& connection, const RateLimit& limit, const QByteArray& key,
                             Milliseconds now) {
    return connection.number("rate_limit_get", {scopeOf(limit), Utf8{key}, limit.startOf(now)});
}

Result<void> forget(storage::Transaction& transaction, const char* scope, const QByteArray& key) {
    PINDESK_CHECK(transaction->execute("rate_limit_forget", {Utf8{scope}, Utf8{key}}));
    return {};
}

Result<void> purgeCounts(storage::Transaction& transaction) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("rate_limit_purge", {now - longestWindow}));
    return {};
}

} // namespace pindesk::registration
