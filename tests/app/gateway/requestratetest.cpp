#include "app/gateway/http/requestrate.h"
#include <gtest/gtest.h>

namespace pindesk::gateway {
using namespace std::chrono_literals;

TEST(RequestRateTest, admitsABurstAndThenAsManyAsAreRefilled) {
    RequestRate rate(2, 5);
    const RequestRate::Clock::time_point now{1h};
    int admitted = 0;
    for (int i = 0; i < 20; ++i)
        admitted += rate.admit("192.0.2.0/24", now);
    EXPECT_EQ(admitted, 5);
    EXPECT_TRUE(rate.admit("198.51.100.0/24", now)) << "another network";
    EXPECT_FALSE(rate.admit("192.0.2.0/24", now + 400ms));
    EXPECT_TRUE(rate.admit("192.0.2.0/24", now + 1s));
    EXPECT_TRUE(rate.admit("192.0.2.0/24", now + 1s));
    EXPECT_FALSE(rate.admit("192.0.2.0/24", now + 1s));
}

TEST(RequestRateTest, fillsUpToTheMost) {
    RequestRate rate(2, 5);
    const RequestRate::Clock::time_point now{1h};
    ASSERT_TRUE(rate.admit("a", now));
    int admitted = 0;
    for (int i = 0; i < 20; ++i)
        admitted += rate.admit("a", now + 10min);
    EXPECT_EQ(admitted, 5);
}

} // namespace pindesk::gateway
