#pragma once
#include <QByteArray>
#include <QHash>
#include <chrono>
#include <mutex>

namespace pindesk::gateway {

/// How many requests a network may send to this gateway: a bucket that fills at `perSecond` up to `most`. It
/// keeps floods from the database; what counts for security is counted there.
class RequestRate {
public:
    using Clock = std::chrono::steady_clock;
    RequestRate(double perSecond, double most)
        : m_perSecond(perSecond)
        , m_most(most) {}

    /// Whether one more is served.
    [[nodiscard]] bool admit(const QByteArray& place, Clock::time_point now = Clock::now());
    /// Whether it would be served; nothing is counted.
    [[nodiscard]] bool hasRoom(const QByteArray& place, Clock::time_point now = Clock::now());

private:
    struct Bucket {
        double left;
        Clock::time_point at;
    };
    [[nodiscard]] double refilled(const Bucket& bucket, Clock::time_point now) const;
    void forgetFull(Clock::time_point now);

    double m_perSecond, m_most;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
    Clock::time_point m_sweptAt;
};

} // namespace pindesk::gateway
