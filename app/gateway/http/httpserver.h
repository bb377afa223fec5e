#pragma once
#include "app/gateway/http/deadlinestream.h"
#include <atomic>

namespace pindesk::gateway {

struct SslContextFree {
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};
using SslContext = std::unique_ptr<SSL_CTX, SslContextFree>;

/// The largest body that is taken.
inline constexpr std::size_t mostOfBody = 16 * 1024;

struct ServerLimits {
    DeadlineStream::Limits request;
    std::chrono::milliseconds idle{5'000}; ///< for the next request on an open connection
    int connections = 512;                 ///< at once; more wait
    int requestsPerConnection = 1'000;
};

/// An HTTP server whose connections cannot be held by slow or endless requests, and which ends in order:
/// after stop() nobody new is let in, who is connected has one more answer, and listen_after_bind() returns
/// when all have gone.
class HttpServer final : public httplib::Server {
public:
    /// With a context it speaks TLS.
    explicit HttpServer(const ServerLimits& limits, SslContext tls = {});

    /// Binds, and takes no connection before listen_after_bind(). The port; any that is free for port 0; -1
    /// when it cannot be.
    [[nodiscard]] int bind(const std::string& host, int port);
    /// The status that refuses what this thread is answering, because its head was none: 0 for all others.
    [[nodiscard]] static int refusal();

    [[nodiscard]] int openConnections() const { return m_open; }
    [[nodiscard]] bool isStopping() const { return svr_sock_ == INVALID_SOCKET; }

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(DeadlineStream& stream);
    /// Nearly all that may be open are: nobody is kept open for later.
    [[nodiscard]] bool isCrowded() const { return m_open > m_limits.connections * 3 / 4; }

    ServerLimits m_limits;
    SslContext m_tls;
    std::atomic<int> m_open = 0;
};

} // namespace pindesk::gateway
