#include "tests/support/freezingproxy.h"
#include <arpa/inet.h>
#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pindesk::test {
namespace {

sockaddr_in loopback(quint16 port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

const sockaddr* plain(const sockaddr_in& address) {
    return reinterpret_cast<const sockaddr*>(&address);
}

} // namespace

FreezingProxy::FreezingProxy(const storage::SiteUrl& site)
    : m_site(site)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_listener, plain(address), size) != 0 || ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        qFatal("no port for a proxy");
    for (auto& option : m_site.options)
        if (option.name == "port") {
            m_port = option.value.toUShort();
            option.value = QByteArray::number(ntohs(address.sin_port));
        }
    m_thread = std::thread([this] { work(); });
}

FreezingProxy::~FreezingProxy() {
    m_isEnding = true;
    m_thread.join();
    for (const Link& link : m_links) {
        ::close(link.desk);
        ::close(link.server);
    }
    ::close(m_listener);
}

void FreezingProxy::accept() {
    const int desk = ::accept(m_listener, nullptr, nullptr);
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_port);
    if (desk < 0 || ::connect(server, plain(address), sizeof address) != 0)
        qFatal("the proxy does not reach the server");
    m_links.push_back({desk, server});
}

bool FreezingProxy::pass(int from, int to) {
    std::array<char, 65536> bytes;
    const auto size = ::recv(from, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (size < 0)
        return true; // nothing there
    return size > 0 && ::send(to, bytes.data(), static_cast<std::size_t>(size), MSG_NOSIGNAL) == size;
}

void FreezingProxy::work() {
    while (!m_isEnding) {
        std::vector<pollfd> files;
        if (!m_isFrozen) {
            files.push_back({m_listener, POLLIN, 0});
            for (const Link& link : m_links)
                files.insert(files.end(), {{link.desk, POLLIN, 0}, {link.server, POLLIN, 0}});
        }
        if (::poll(files.data(), files.size(), 20) <= 0 || m_isFrozen)
            continue;
        if ((files.front().revents & POLLIN) != 0)
            accept();
        std::erase_if(m_links, [](const Link& link) {
            if (pass(link.desk, link.server) && pass(link.server, link.desk))
                return false;
            ::close(link.desk);
            ::close(link.server);
            return true;
        });
    }
}

} // namespace pindesk::test
