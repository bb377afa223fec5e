#include "core/base/boundedqueue.h"
#include <atomic>
#include <gtest/gtest.h>
#include <memory>
#include <thread>

namespace pindesk {

TEST(BoundedQueueTest, keepsTheOrderAndTheBound) {
    constexpr int count = 10'000;
    constexpr int capacity = 3;
    BoundedQueue<std::unique_ptr<int>> queue(capacity);
    std::atomic_int pushed = 0;
    std::jthread producer([&] {
        for (int i = 0; i < count; ++i) {
            ASSERT_TRUE(queue.push(std::make_unique<int>(i)));
            ++pushed;
        }
        queue.close();
    });
    int expected = 0;
    while (const auto item = queue.pop()) {
        EXPECT_EQ(**item, expected++);
        EXPECT_LE(pushed - expected, capacity + 1); // one may be counted after it was taken
    }
    EXPECT_EQ(expected, count);
}

TEST(BoundedQueueTest, closingWakesWhoeverWaits) {
    BoundedQueue<int> empty(1);
    std::jthread consumer([&] { EXPECT_FALSE(empty.pop()); });
    empty.close();

    BoundedQueue<int> full(1);
    ASSERT_TRUE(full.push(1));
    std::jthread producer([&] { EXPECT_FALSE(full.push(2)); });
    full.close();
    producer.join();
    EXPECT_EQ(full.pop(), 1) << "what was accepted is delivered";
    EXPECT_FALSE(full.pop());
}

} // namespace pindesk
