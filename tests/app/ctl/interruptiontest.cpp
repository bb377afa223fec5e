#include "app/ctl/interruption.h"
#include <condition_variable>
#include <csignal>
#include <gmock/gmock.h>
#include <mutex>
#include <unistd.h>

namespace pindesk::ctl {

TEST(InterruptionTest, remembersASignalInsteadOfEnding) {
    const Interruption interruption;
    EXPECT_FALSE(Interruption::requested());
    EXPECT_EQ(::raise(SIGTERM), 0);
    EXPECT_TRUE(Interruption::requested());
}

TEST(InterruptionTest, stopsWorkThatTakesAToken) {
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        const InterruptibleWork work;
        std::mutex mutex;
        std::condition_variable changed;
        bool isStopped = false;
        const std::stop_callback callback(work.token(), [&] {
            const std::scoped_lock lock(mutex);
            isStopped = true;
            changed.notify_all();
        });
        EXPECT_EQ(::raise(number), 0);
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return isStopped; });
    }
}

TEST(InterruptionTest, startsAfreshEachTime) {
    {
        const InterruptibleWork work;
        EXPECT_EQ(::raise(SIGINT), 0);
    }
    const InterruptibleWork work;
    EXPECT_FALSE(work.token().stop_requested());
    EXPECT_FALSE(Interruption::requested());
}

// A Ctrl-C between the prompt and the waiting for an answer must not be lost.
TEST(InterruptionTest, endsAWaitThatBeginsAfterTheSignal) {
    const Interruption interruption;
    std::array<int, 2> silent{};
    ASSERT_EQ(::pipe(silent.data()), 0);
    EXPECT_EQ(::raise(SIGINT), 0);
    EXPECT_FALSE(Interruption::waitFor(silent[0]));
    ::close(silent[0]);
    ::close(silent[1]);
}

TEST(InterruptionTest, waitsUntilThereIsSomethingToRead) {
    const Interruption interruption;
    std::array<int, 2> answer{};
    ASSERT_EQ(::pipe(answer.data()), 0);
    ASSERT_EQ(::write(answer[1], "y", 1), 1);
    EXPECT_TRUE(Interruption::waitFor(answer[0]));
    ::close(answer[0]);
    ::close(answer[1]);
}

} // namespace pindesk::ctl
