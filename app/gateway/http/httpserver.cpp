#include "app/gateway/http/httpserver.h"
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pindesk::gateway {
namespace {

/// Whether the answer that this thread wrote last ends its connection: what is left of a refused request must
/// not be taken for the next one.
thread_local bool endsConnection = false;
thread_local int refused = 0;
/// Read in the place of a head that is refused, and answered by the status.
std::string harmless(std::string_view refusedHead) {
    return "GET " + std::string(plainPathOf(refusedHead)) +
           " HTTP/1.1\r\nHost: refused\r\nConnection: close\r\n\r\n";
}

/// Closed with bytes unread, the other side would lose the answer too: what still comes is taken for a
/// moment.
void end(socket_t socket) {
    ::shutdown(socket, SHUT_WR);
    char rest[4096];
    pollfd file{socket, POLLIN, 0};
    for (int i = 0; i < 16 && ::poll(&file, 1, 100) > 0 && ::recv(socket, rest, sizeof rest, 0) > 0; ++i) {
    }
    ::close(socket);
}

} // namespace

HttpServer::HttpServer(const ServerLimits& limits, SslContext tls)
    : m_limits(limits)
    , m_tls(std::move(tls)) {
    new_task_queue = [count = static_cast<std::size_t>(limits.connections)] {
        return new httplib::ThreadPool(count); // the library deletes it
    };
    set_payload_max_length(mostOfBody);
    set_tcp_nodelay(true);
    set_post_routing_handler([](const httplib::Request&, httplib::Response& response) {
        endsConnection = response.status >= 400 || response.get_header_value("Connection") == "close";
        if (endsConnection)
            response.headers.erase("Keep-Alive");
        if (endsConnection && !response.has_header("Connection"))
            response.set_header("Connection", "close");
    });
}

int HttpServer::bind(const std::string& host, int port) {
    const int bound = port == 0 ? bind_to_any_port(host) : (bind_to_port(host, port) ? port : -1);
    if (bound >= 0)
        ::listen(svr_sock_,
                 m_limits.connections); // the library lets five wait; more would come seconds later
    return bound;
}

int HttpServer::refusal() {
    return refused;
}

bool HttpServer::process_and_close_socket(socket_t socket) {
    ++m_open;
    {
        DeadlineStream stream(socket, m_limits.request);
        if (m_tls == nullptr || stream.acceptTls(m_tls.get()))
            serve(stream);
    }
    end(socket);
    --m_open;
    return true;
}

void HttpServer::serve(DeadlineStream& stream) {
    for (int left = m_limits.requestsPerConnection; left > 0; --left) {
        if (!stream.waitForRequest(m_limits.idle))
            return;
        stream.beginRequest();
        const auto head = stream.awaitHead();
        if (!head)
            return;
        refused = refusalOf(*head);
        if (refused != 0)
            stream.replaceHead(harmless(*head));
        const bool isLast = left == 1 || isStopping() || isCrowded();
        bool isClosed = false;
        endsConnection = false;
        const auto whole = [](httplib::Request& request) { request.ranges.clear(); };
        if (!process_request(stream, isLast, isClosed, whole) || isLast || isClosed || endsConnection)
            return;
    }
}

} // namespace pindesk::gateway
