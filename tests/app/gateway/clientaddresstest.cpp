#include "app/gateway/http/clientaddress.h"
#include <gtest/gtest.h>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;
namespace {

httplib::Request from(const char* address, std::initializer_list<const char*> forwarded = {}) {
    httplib::Request request;
    request.remote_addr = address;
    for (const char* const hops : forwarded)
        request.headers.emplace("X-Forwarded-For", hops);
    return request;
}
const QStringList proxies{u"10.0.0.1"_s, u"10.0.0.2"_s};

} // namespace

TEST(ClientAddressTest, believesProxiesOfOursOnly) {
    EXPECT_EQ(clientAddress(from("198.51.100.7", {"192.0.2.1"}), proxies), u"198.51.100.7"_s);
    EXPECT_EQ(clientAddress(from("10.0.0.1", {"192.0.2.1"}), proxies), u"192.0.2.1"_s);
    EXPECT_EQ(clientAddress(from("10.0.0.1", {"192.0.2.1"}), {}), u"10.0.0.1"_s);
}

TEST(ClientAddressTest, takesTheLastThatIsNoProxy) {
    EXPECT_EQ(clientAddress(from("10.0.0.1", {"203.0.113.9, 192.0.2.1, 10.0.0.2"}), proxies), u"192.0.2.1"_s);
    EXPECT_EQ(clientAddress(from("10.0.0.1", {"203.0.113.9", "192.0.2.1"}), proxies), u"192.0.2.1"_s);
    EXPECT_EQ(clientAddress(from("10.0.0.1"), proxies), u"10.0.0.1"_s);
}

TEST(ClientAddressTest, takesPortsAwayAndLeavesNobodyUncounted) {
    EXPECT_EQ(clientAddress(from("10.0.0.1", {"192.0.2.1:5678"}), proxies), u"192.0.2.1"_s);
    EXPECT_EQ(clientAddress(from("10.0.0.1", {"[2001:db8::1]:5678"}), proxies), u"2001:db8::1"_s);
    EXPECT_EQ(clientAddress(from("10.0.0.1", {"2001:db8::1"}), proxies), u"2001:db8::1"_s);
    for (const char* const hop : {"unknown", "_hidden", "192.0.2", ""})
        EXPECT_EQ(clientAddress(from("10.0.0.1", {hop}), proxies), u"10.0.0.1"_s) << hop;
}

TEST(ClientAddressTest, countsByNetwork) {
    EXPECT_EQ(placeOf(u"192.0.2.77"_s), "192.0.2.0/24");
    EXPECT_EQ(placeOf(u"::ffff:192.0.2.77"_s), "192.0.2.0/24");
    EXPECT_EQ(placeOf(u"2001:db8:1:2:3:4:5:6"_s), "2001:db8:1:2::/64");
    EXPECT_EQ(placeOf(u"2001:db8:1:2::"_s), placeOf(u"2001:db8:1:2:ffff::1"_s));
    for (const auto& none : {u""_s, u"localhost"_s, u"192.0.2"_s, u"unknown"_s})
        EXPECT_EQ(placeOf(none), "");
}

} // namespace pindesk::gateway
