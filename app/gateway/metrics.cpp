#include "app/gateway/metrics.h"
#include <sstream>

namespace pindesk::gateway {

void Metrics::answered(const std::string& route, int status, std::chrono::steady_clock::duration took) {
    const double seconds = std::chrono::duration<double>(took).count();
    std::size_t bucket = 0;
    while (bucket < bounds.size() && seconds > bounds[bucket])
        ++bucket;
    const std::lock_guard lock(m_mutex);
    Route& of = m_routes[route];
    ++of.byStatus[status];
    ++of.within[bucket];
    of.seconds += seconds;
}

void Metrics::count(const std::string& what) {
    const std::lock_guard lock(m_mutex);
    ++m_counts[what];
}

std::string Metrics::text(const Gauges& gauges) const {
    std::ostringstream out;
    out << "# TYPE pindesk_ready gauge\npindesk_ready " << (gauges.isReady ? 1 : 0)
        << "\n# TYPE pindesk_connections gauge\npindesk_connections " << gauges.connections
        << "\n# TYPE pindesk_databases_in_use gauge\npindesk_databases_in_use " << gauges.databases << '\n';
    const std::lock_guard lock(m_mutex);
    out << "# TYPE pindesk_events_total counter\n";
    for (const auto& [what, number] : m_counts)
        out << "pindesk_events_total{event=\"" << what << "\"} " << number << '\n';
    out << "# TYPE pindesk_requests_total counter\n";
    for (const auto& [route, of] : m_routes)
        for (const auto& [status, number] : of.byStatus)
            out << "pindesk_requests_total{route=\"" << route << "\",status=\"" << status << "\"} " << number
                << '\n';
    out << "# TYPE pindesk_request_seconds histogram\n";
    for (const auto& [route, of] : m_routes) {
        long sum = 0;
        for (std::size_t i = 0; i <= bounds.size(); ++i) {
            sum += of.within[i];
            out << "pindesk_request_seconds_bucket{route=\"" << route << "\",le=\"";
            i < bounds.size() ? out << bounds[i] : out << "+Inf";
            out << "\"} " << sum << '\n';
        }
        out << "pindesk_request_seconds_sum{route=\"" << route << "\"} " << of.seconds
            << "\npindesk_request_seconds_count{route=\"" << route << "\"} " << sum << '\n';
    }
    return out.str();
}

} // namespace pindesk::gateway
