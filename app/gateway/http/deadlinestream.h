#pragma once
#include "app/gateway/http/requesthead.h"
#include <array>
#include <chrono>
#include <httplib.h>
#include <memory>
#include <openssl/ssl.h>
#include <optional>

namespace pindesk::gateway {

struct SslFree {
    void operator()(SSL* ssl) const { SSL_free(ssl); }
};
using SslHandle = std::unique_ptr<SSL, SslFree>;

/// A client's connection, plain or by TLS, on which a whole request has to come within a time and a size, and
/// its answer be taken within the same time again. The library limits each read, so that a byte now and then
/// would keep a connection for ever.
class DeadlineStream final : public httplib::Stream {
public:
    using Clock = std::chrono::steady_clock;
    struct Limits {
        std::chrono::milliseconds time{10'000};
        std::size_t bytes = 64 * 1024;
    };
    /// The socket stays its owner's.
    DeadlineStream(socket_t socket, Limits limits);
    ~DeadlineStream() override;
    DeadlineStream(const DeadlineStream&) = delete;
    DeadlineStream& operator=(const DeadlineStream&) = delete;

    /// Speaks TLS from now on; false when the other side does not.
    [[nodiscard]] bool acceptTls(SSL_CTX* context);
    /// Waits for the first byte of a request; false when none comes in time, or the other side is gone.
    [[nodiscard]] bool waitForRequest(std::chrono::milliseconds patience);
    /// Time and size count from here.
    void beginRequest();
    /// Waits for the request's first line and headers. What has come when they are too long; nothing when
    /// they do not come in time, or the other side is gone.
    [[nodiscard]] std::optional<std::string_view> awaitHead();
    /// What is read next instead of the head.
    void replaceHead(std::string_view head);

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* bytes, std::size_t size) override;
    ssize_t write(const char* bytes, std::size_t size) override;
    void get_remote_ip_and_port(std::string& address, int& port) const override;
    void get_local_ip_and_port(std::string& address, int& port) const override;
    socket_t socket() const override { return m_socket; }

private:
    [[nodiscard]] bool isBuffered() const { return m_begin < m_end; }
    /// Bytes of the other side, of the request's time and size; as read().
    [[nodiscard]] ssize_t receive(char* bytes, std::size_t size);
    /// Takes bytes that were received before; what was typed does not stay behind.
    std::size_t takeBuffered(char* bytes, std::size_t size);
    [[nodiscard]] bool waitFor(short events, Clock::time_point until) const;
    /// Whether to try once more: after a wait for `plain`, or for what TLS says that it needs.
    [[nodiscard]] bool mayGoOn(int result, short plain, Clock::time_point until) const;

    socket_t m_socket;
    Limits m_limits;
    SslHandle m_tls;
    Clock::time_point m_until;
    std::size_t m_left = 0;                ///< bytes of the request that may still come
    std::array<char, mostOfHead> m_buffer; ///< the library reads heads byte by byte
    std::size_t m_begin = 0, m_end = 0;    ///< what of it was received and not read
};

} // namespace pindesk::gateway
