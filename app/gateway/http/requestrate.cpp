#include "app/gateway/http/requestrate.h"
#include <algorithm>

namespace pindesk::gateway {
namespace {
using namespace std::chrono_literals;
constexpr auto sweep = 10s;
constexpr qsizetype mostPlaces = 1 << 18; ///< a flood of invented addresses must not take all memory
} // namespace

bool RequestRate::admit(const QByteArray& place, Clock::time_point now) {
    const std::lock_guard lock(m_mutex);
    if (now - m_sweptAt > sweep || m_buckets.size() >= mostPlaces)
        forgetFull(now);
    if (m_buckets.size() >= mostPlaces && !m_buckets.contains(place))
        return false;
    auto found = m_buckets.find(place);
    if (found == m_buckets.end())
        found = m_buckets.insert(place, {m_most, now});
    Bucket& bucket = *found;
    bucket = {refilled(bucket, now), now};
    if (bucket.left < 1)
        return false;
    bucket.left -= 1;
    return true;
}

bool RequestRate::hasRoom(const QByteArray& place, Clock::time_point now) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_buckets.constFind(place);
    return found == m_buckets.constEnd() || refilled(*found, now) >= 1;
}

double RequestRate::refilled(const Bucket& bucket, Clock::time_point now) const {
    const std::chrono::duration<double> past = now - bucket.at;
    return std::min(m_most, bucket.left + past.count() * m_perSecond);
}

void RequestRate::forgetFull(Clock::time_point now) {
    m_sweptAt = now;
    m_buckets.removeIf([&](const auto& entry) { return refilled(entry.value(), now) >= m_most; });
}

} // namespace pindesk::gateway
