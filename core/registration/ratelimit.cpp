#include "core/registration/ratelimit.h"

namespace pindesk::registration {
using storage::Utf8;
namespace {

constexpr Milliseconds longestWindow = 24 * 60 * 60 * 1000;

Utf8 scopeOf(const RateLimit& limit) {
    return {limit.scope};
}

} // namespace

Result<std::int64_t> countUp(storage::Transaction& transaction, const RateLimit& limit,
                             const QByteArray& key) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    return transaction->number("rate_limit_count", {scopeOf(limit), Utf8{key}, limit.startOf(now)});
}

Result<std::int64_t> countOf(storage::Connection& connection, const RateLimit& limit, const QByteArray& key,
                             Milliseconds now) {
    return connection.number("rate_limit_get", {scopeOf(limit), Utf8{key}, limit.startOf(now)});
}

Result<void> forget(storage::Transaction& transaction, const RateLimit& limit, const QByteArray& key) {
    PINDESK_CHECK(transaction->execute("rate_limit_forget", {scopeOf(limit), Utf8{key}}));
    return {};
}

Result<void> purgeCounts(storage::Transaction& transaction) {
    PINDESK_TRY(const Milliseconds now, transaction.now());
    PINDESK_CHECK(transaction->execute("rate_limit_purge", {now - longestWindow}));
    return {};
}

} // namespace pindesk::registration
