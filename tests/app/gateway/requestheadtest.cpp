#include "app/gateway/http/requesthead.h"
#include <gtest/gtest.h>
#include <string>

namespace pindesk::gateway {
namespace {

int refusal(const std::string& method, const std::string& headers) {
    return refusalOf(method + " / HTTP/1.1\r\nHost: pins.example\r\n" + headers + "\r\n");
}

} // namespace

TEST(RequestHeadTest, takesWhatBrowsersSend) {
    EXPECT_EQ(refusal("GET", ""), 0);
    EXPECT_EQ(refusal("GET", "Content-Length: 0\r\nAccept:*/*\r\nX-Empty:\r\n"), 0);
    EXPECT_EQ(refusal("POST", "content-length:  17 \r\n"), 0);
    EXPECT_EQ(refusalOf("GET / HTTP/1.0\r\n\r\n"), 0);
}

TEST(RequestHeadTest, refusesWhatCanBeReadInTwoWays) {
    for (const char* headers :
         {"Content-Length: 1\r\nContent-Length: 1\r\n", "Content-Length: 1, 1\r\n", "Content-Length: +1\r\n",
          "Content-Length: 0x1\r\n", "Content-Length:\r\n", "Content-Length : 1\r\n", "X: a\n",
          "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "Content-Length: 1\r\n folded\r\n",
          "Content-Length: 1\r\nHost: other\r\n", "Content-Length: 1\r\nX: a\rb\r\n",
          "Content-Length: 1\r\nno colon\r\n"})
        EXPECT_EQ(refusal("POST", headers), 400) << headers;
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\n\r\n"), 400) << "no host";
    EXPECT_EQ(refusal("GET", "Content-Length: 1\r\n"), 400) << "a body that would be the next request";
}

TEST(RequestHeadTest, wantsTheLengthOfABody) {
    EXPECT_EQ(refusal("POST", ""), 411);
    EXPECT_EQ(refusal("POST", "Transfer-Encoding: chunked\r\n"), 411);
    EXPECT_EQ(refusal("GET", "Transfer-Encoding: chunked\r\n"), 411);
}

TEST(RequestHeadTest, saysWhatIsTooLong) {
    EXPECT_EQ(refusalOf(std::string(mostOfHead, 'A')), 414);
    EXPECT_EQ(refusalOf("GET /" + std::string(5000, 'A') + " HTTP/1.1\r\nHost: a\r\n\r\n"), 414);
    EXPECT_EQ(refusal("GET", "X: " + std::string(5000, 'A') + "\r\n"), 431);
    std::string many;
    for (int i = 0; i < 64; ++i)
        many += "X: y\r\n";
    EXPECT_EQ(refusal("GET", many), 431);
    EXPECT_EQ(refusalOf("GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(100, 'A')), 431) << "without an end";
}

TEST(RequestHeadTest, refusesFirstLinesThatAreNone) {
    for (const char* line :
         {"", "GET", "GET /", "GET  / HTTP/1.1", "GET / / HTTP/1.1", "G\x01T / HTTP/1.1", "GET / HTTP/1.1 "})
        EXPECT_NE(refusalOf(std::string(line) + "\r\nHost: a\r\n\r\n"), 0) << line;
    EXPECT_EQ(refusalOf("GET / HTTP/2.0\r\nHost: a\r\n\r\n"), 505);
}

TEST(RequestHeadTest, saysForWhichPathItWas) {
    EXPECT_EQ(plainPathOf("POST /v1/authenticate HTTP/1.1\r\n\r\n"), "/v1/authenticate");
    EXPECT_EQ(plainPathOf("GET /sign-in\r\n\r\n"), "/sign-in");
    for (const char* head : {"G", "GET ", "\r\n\r\n", "GET http://a/ HTTP/1.1\r\n\r\n",
                             "GET /a?b HTTP/1.1\r\n\r\n", "GET /\x01 HTTP/1.1\r\n\r\n"})
        EXPECT_EQ(plainPathOf(head), "/refused") << head;
}

} // namespace pindesk::gateway
