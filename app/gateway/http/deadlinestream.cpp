#include "app/gateway/http/deadlinestream.h"
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <poll.h>
#include <sys/socket.h>

namespace pindesk::gateway {
namespace {

using AskName = int (*)(int, sockaddr*, socklen_t*);

void addressOf(int socket, AskName ask, std::string& address, int& port) {
    sockaddr_storage name{};
    socklen_t size = sizeof name;
    char text[INET6_ADDRSTRLEN] = "";
    if (ask(socket, reinterpret_cast<sockaddr*>(&name), &size) != 0)
        return;
    if (name.ss_family == AF_INET) {
        const auto* const four = reinterpret_cast<const sockaddr_in*>(&name);
        ::inet_ntop(AF_INET, &four->sin_addr, text, sizeof text);
        port = ntohs(four->sin_port);
    } else if (name.ss_family == AF_INET6) {
        const auto* const six = reinterpret_cast<const sockaddr_in6*>(&name);
        ::inet_ntop(AF_INET6, &six->sin6_addr, text, sizeof text);
        port = ntohs(six->sin6_port);
    }
    address = text;
}

int sizeOf(std::size_t size) {
    return static_cast<int>(std::min<std::size_t>(size, 1 << 20));
}

} // namespace

DeadlineStream::DeadlineStream(socket_t socket, Limits limits)
    : m_socket(socket)
    , m_limits(limits) {
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
    beginRequest();
}

DeadlineStream::~DeadlineStream() {
    OPENSSL_cleanse(m_buffer.data() + m_begin, m_end - m_begin);
    if (m_tls != nullptr && SSL_is_init_finished(m_tls.get()) != 0)
        SSL_shutdown(m_tls.get()); // says goodbye, and does not wait for an answer
}

bool DeadlineStream::acceptTls(SSL_CTX* context) {
    m_tls.reset(SSL_new(context));
    if (m_tls == nullptr || SSL_set_fd(m_tls.get(), m_socket) != 1)
        return false;
    for (;;) {
        ERR_clear_error();
        const int result = SSL_accept(m_tls.get());
        if (result == 1)
            return true;
        if (!mayGoOn(result, POLLIN, m_until))
            return false;
    }
}

bool DeadlineStream::waitForRequest(std::chrono::milliseconds patience) {
    if (isBuffered() || (m_tls != nullptr && SSL_pending(m_tls.get()) > 0))
        return true;
    if (!waitFor(POLLIN, Clock::now() + patience))
        return false;
    char byte = 0;
    return m_tls != nullptr || ::recv(m_socket, &byte, 1, MSG_PEEK) == 1;
}

void DeadlineStream::beginRequest() {
    m_until = Clock::now() + m_limits.time;
    m_left = m_limits.bytes - std::min(m_limits.bytes, m_end - m_begin);
}

std::optional<std::string_view> DeadlineStream::awaitHead() {
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        OPENSSL_cleanse(m_buffer.data() + m_end - m_begin, m_begin);
        m_end -= std::exchange(m_begin, 0);
    }
    for (;;) {
        const std::string_view all(m_buffer.data(), m_end);
        const std::size_t end = std::min(all.find("\n\r\n"), all.find("\n\n"));
        if (end != std::string_view::npos)
            return all.substr(0, end + (all[end + 1] == '\r' ? 3 : 2));
        if (m_end == m_buffer.size())
            return all;
        const ssize_t count = receive(m_buffer.data() + m_end, m_buffer.size() - m_end);
        if (count <= 0)
            return std::nullopt;
        m_end += static_cast<std::size_t>(count);
    }
}

void DeadlineStream::replaceHead(std::string_view head) {
    OPENSSL_cleanse(m_buffer.data(), m_end);
    std::copy(head.begin(), head.end(), m_buffer.begin());
    m_begin = 0;
    m_end = head.size();
}

bool DeadlineStream::is_readable() const {
    return isBuffered() || (m_tls != nullptr && SSL_pending(m_tls.get()) > 0) || waitFor(POLLIN, m_until);
}

bool DeadlineStream::is_writable() const {
    return waitFor(POLLOUT, Clock::now() + m_limits.time);
}

std::size_t DeadlineStream::takeBuffered(char* bytes, std::size_t size) {
    const std::size_t count = std::min(size, m_end - m_begin);
    std::memcpy(bytes, m_buffer.data() + m_begin, count);
    OPENSSL_cleanse(m_buffer.data() + m_begin, count);
    m_begin += count;
    return count;
}

ssize_t DeadlineStream::read(char* bytes, std::size_t size) {
    return isBuffered() ? static_cast<ssize_t>(takeBuffered(bytes, size)) : receive(bytes, size);
}

ssize_t DeadlineStream::receive(char* bytes, std::size_t size) {
    size = std::min(size, m_left);
    while (size > 0 && Clock::now() < m_until) {
        ERR_clear_error();
        const ssize_t count =
            m_tls != nullptr ? SSL_read(m_tls.get(), bytes, sizeOf(size)) : ::recv(m_socket, bytes, size, 0);
        if (count > 0) {
            m_left -= static_cast<std::size_t>(count);
            return count;
        }
        if (count == 0 && m_tls == nullptr)
            return 0;
        if (!mayGoOn(static_cast<int>(count), POLLIN, m_until))
            return -1;
    }
    return -1;
}

ssize_t DeadlineStream::write(const char* bytes, std::size_t size) {
    const auto until = Clock::now() + m_limits.time;
    while (size > 0) {
        ERR_clear_error();
        const ssize_t count = m_tls != nullptr ? SSL_write(m_tls.get(), bytes, sizeOf(size))
                                               : ::send(m_socket, bytes, size, MSG_NOSIGNAL);
        if (count > 0)
            return count;
        if (!mayGoOn(static_cast<int>(count), POLLOUT, until))
            return -1;
    }
    return 0;
}

void DeadlineStream::get_remote_ip_and_port(std::string& address, int& port) const {
    addressOf(m_socket, ::getpeername, address, port);
}

void DeadlineStream::get_local_ip_and_port(std::string& address, int& port) const {
    addressOf(m_socket, ::getsockname, address, port);
}

bool DeadlineStream::waitFor(short events, Clock::time_point until) const {
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
        if (left <= 0)
            return false;
        pollfd file{m_socket, events, 0};
        const int ready = ::poll(&file, 1, static_cast<int>(left));
        if (ready > 0)
            return (file.revents & (events | POLLHUP)) != 0;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

bool DeadlineStream::mayGoOn(int result, short plain, Clock::time_point until) const {
    if (m_tls == nullptr)
        return (errno == EAGAIN || errno == EINTR) && waitFor(plain, until);
    switch (SSL_get_error(m_tls.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return waitFor(POLLIN, until);
    case SSL_ERROR_WANT_WRITE:
        return waitFor(POLLOUT, until);
    default:
        return false;
    }
}

} // namespace pindesk::gateway
