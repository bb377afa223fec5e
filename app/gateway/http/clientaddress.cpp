#include "app/gateway/http/clientaddress.h"
#include <arpa/inet.h>
#include <array>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array<unsigned char, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

/// Some proxies say the port too: `192.0.2.1:5678`, `[2001:db8::1]:5678`.
QString withoutPort(const QString& hop) {
    if (hop.startsWith(u'['))
        return hop.mid(1).section(u']', 0, 0);
    return hop.count(u':') == 1 ? hop.section(u':', 0, 0) : hop;
}

QByteArray placeOfFour(const unsigned char* four) {
    return QByteArray::number(four[0]) + '.' + QByteArray::number(four[1]) + '.' +
           QByteArray::number(four[2]) + ".0/24";
}

} // namespace

QString clientAddress(const httplib::Request& request, const QStringList& proxies) {
    QString address = QString::fromStdString(request.remote_addr);
    if (!proxies.contains(address))
        return address;
    QStringList hops;
    for (std::size_t i = 0; i < request.get_header_value_count("X-Forwarded-For"); ++i)
        hops << QString::fromStdString(request.get_header_value("X-Forwarded-For", i))
                    .split(u',', Qt::SkipEmptyParts);
    while (!hops.isEmpty() && proxies.contains(address))
        address = withoutPort(hops.takeLast().trimmed());
    // Who cannot be told apart is counted as the proxy: nobody goes uncounted.
    return placeOf(address).isEmpty() ? QString::fromStdString(request.remote_addr) : address;
}

QByteArray placeOf(const QString& address) {
    const QByteArray text = address.toLatin1();
    std::array<unsigned char, 16> bytes{};
    if (::inet_pton(AF_INET, text.constData(), bytes.data()) == 1)
        return placeOfFour(bytes.data());
    if (::inet_pton(AF_INET6, text.constData(), bytes.data()) != 1)
        return {};
    if (std::equal(mapped.begin(), mapped.end(), bytes.begin()))
        return placeOfFour(bytes.data() + mapped.size());
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    std::array<char, INET6_ADDRSTRLEN> network{};
    ::inet_ntop(AF_INET6, bytes.data(), network.data(), network.size());
    return QByteArray(network.data()) + "/64";
}

} // namespace pindesk::gateway
