#pragma once
#include <array>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace pindesk::gateway {

/// What the gateway has done since it began, in the text format that Prometheus reads.
class Metrics {
public:
    /// One answer: `route` is one of the gateway's own, never what somebody typed.
    void answered(const std::string& route, int status, std::chrono::steady_clock::duration took);
    /// Something counted by name, as `sign_in_refused`.
    void count(const std::string& what);

    struct Gauges {
        int connections = 0, databases = 0;
        bool isReady = false;
    };
    [[nodiscard]] std::string text(const Gauges& gauges) const;

private:
    static constexpr std::array bounds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0}; ///< seconds
    struct Route {
        std::map<int, long> byStatus;
        std::array<long, bounds.size() + 1> within{};
        double seconds = 0;
    };
    mutable std::mutex m_mutex;
    std::map<std::string, Route> m_routes;
    std::map<std::string, long> m_counts;
};

} // namespace pindesk::gateway
