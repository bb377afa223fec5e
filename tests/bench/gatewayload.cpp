// gatewayload SECONDS CONNECTIONS KEY PORT…: sends POST /v1/authenticate for customers of standard input
// (`NUMBER PIN`), chosen at random, over so many connections that stay open, one request after the other on
// each. A connection that cannot be made goes to the next port; a request that was sent must be answered.
// Prints `answered failed seconds` and the milliseconds within which half, and 99 of 100, were answered.
#include "tests/bench/measure.h"
#include <arpa/inet.h>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <netinet/tcp.h>
#include <poll.h>
#include <random>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using pindesk::bench::secondsOf;

double now() {
    return secondsOf(CLOCK_MONOTONIC);
}

class Load {
public:
    Load(std::string key, std::vector<std::uint16_t> ports)
        : m_key(std::move(key))
        , m_ports(std::move(ports)) {
        for (std::string line; std::getline(std::cin, line);)
            m_customers.push_back(line);
    }

    int run(double seconds, std::size_t connections) {
        m_clients.resize(connections);
        std::vector<pollfd> files(connections);
        const double began = now(), until = began + seconds;
        for (std::size_t i = 0; i < connections; ++i) {
            m_clients[i].port = i % m_ports.size();
            ask(m_clients[i]);
        }
        for (bool isBusy = true; isBusy;) {
            for (std::size_t i = 0; i < connections; ++i)
                files[i] = {m_clients[i].socket, POLLIN, 0};
            if (::poll(files.data(), files.size(), 60'000) <= 0) {
                std::cerr << "no answer within a minute\n";
                return 1;
            }
            isBusy = false;
            for (std::size_t i = 0; i < connections; ++i) {
                if (files[i].fd >= 0 && files[i].revents != 0 && take(m_clients[i]) && now() < until)
                    ask(m_clients[i]);
                isBusy = isBusy || m_clients[i].isAsking;
            }
        }
        std::cout << m_took.size() << ' ' << m_failed << ' ' << now() - began << ' '
                  << pindesk::bench::quantile(m_took, 0.5) << ' ' << pindesk::bench::quantile(m_took, 0.99)
                  << std::endl;
        return 0;
    }

private:
    struct Client {
        int socket = -1;
        std::size_t port = 0;
        double askedAt = 0;
        bool isAsking = false;
        std::string answer;
    };

    void connect(Client& client) {
        for (int tries = 0; tries < 1000; ++tries) {
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(m_ports[client.port]);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            client.socket = ::socket(AF_INET, SOCK_STREAM, 0);
            const int on = 1;
            ::setsockopt(client.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            if (::connect(client.socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0)
                return;
            close(client);
            client.port = (client.port + 1) % m_ports.size();
        }
        std::cerr << "nobody listens\n";
        std::exit(1);
    }
    static void close(Client& client) {
        ::close(client.socket);
        client.socket = -1;
    }

    void ask(Client& client) {
        if (client.socket < 0)
            connect(client);
        const std::string& customer =
            m_customers[std::uniform_int_distribution<std::size_t>(0, m_customers.size() - 1)(m_random)];
        const std::size_t space = customer.find(' ');
        const std::string body =
            R"({"account":")" + customer.substr(0, space) + R"(","pin":")" + customer.substr(space + 1) +
            R"(","caller":")" +
            std::to_string(std::uniform_int_distribution<long>(2'000'000'000, 9'999'999'999)(m_random)) +
            "\"}";
        const std::string text =
            "POST /v1/authenticate HTTP/1.1\r\nHost: pins.example\r\nAuthorization: Bearer " + m_key +
            "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
            "\r\n\r\n" + body;
        client.answer.clear();
        client.askedAt = now();
        client.isAsking = true;
        if (::send(client.socket, text.data(), text.size(), MSG_NOSIGNAL) !=
            static_cast<ssize_t>(text.size()))
            lose(client);
    }

    /// A request that is not answered; the connection is left.
    void lose(Client& client) {
        ++m_failed;
        client.isAsking = false;
        close(client);
    }

    /// Whether the client may ask again.
    bool take(Client& client) {
        char bytes[4096];
        const ssize_t count = ::recv(client.socket, bytes, sizeof bytes, 0);
        if (!client.isAsking) { // it ended the connection, which was left open
            close(client);
            return false;
        }
        if (count <= 0) {
            lose(client);
            return true;
        }
        client.answer.append(bytes, static_cast<std::size_t>(count));
        const std::size_t end = client.answer.find("\r\n\r\n");
        if (end == std::string::npos || client.answer.back() != '}')
            return false;
        client.isAsking = false;
        m_took.push_back((now() - client.askedAt) * 1e3);
        const bool isRight = client.answer.starts_with("HTTP/1.1 200 ") &&
                             client.answer.find(R"("step":"register")", end) != std::string::npos;
        if (!isRight) {
            ++m_failed;
            std::cerr << client.answer << '\n';
        }
        if (client.answer.find("Connection: close\r\n") < end)
            close(client);
        return true;
    }

    std::string m_key;
    std::vector<std::uint16_t> m_ports;
    std::vector<std::string> m_customers;
    std::vector<Client> m_clients;
    std::vector<double> m_took;
    int m_failed = 0;
    std::mt19937_64 m_random{20261122};
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 5) {
        std::cerr << "usage: gatewayload SECONDS CONNECTIONS KEY PORT...\n";
        return 2;
    }
    std::vector<std::uint16_t> ports;
    for (int i = 4; i < argc; ++i)
        ports.push_back(static_cast<std::uint16_t>(std::atoi(argv[i])));
    Load load(argv[3], std::move(ports));
    return load.run(std::atof(argv[1]), static_cast<std::size_t>(std::atoi(argv[2])));
}
