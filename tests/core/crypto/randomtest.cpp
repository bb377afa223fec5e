#include "core/crypto/random.h"
#include "tests/support/testrandom.h"
#include <gtest/gtest.h>
#include <set>
#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace pindesk::crypto {
namespace {

TEST(RandomTest, givesTheSizeAskedForAcrossBlocks) {
    SystemRandom random;
    for (const std::size_t size :
         {std::size_t{1}, std::size_t{4095}, std::size_t{4097}, std::size_t{20'000}}) {
        const Secret bytes = randomSecret(random, size);
        ASSERT_EQ(bytes.size(), size);
        // Eight zero bytes in a row in 20,000 random ones: once in 10^15 runs.
        const bool isLong = size > 8;
        EXPECT_FALSE(isLong && bytes.view().toByteArray().contains(QByteArray(8, '\0'))) << size;
    }
}

TEST(RandomTest, neverRepeatsItself) {
    SystemRandom first;
    SystemRandom second;
    std::set<QByteArray> seen;
    for (int i = 0; i < 2'000; ++i) {
        seen.insert(randomSecret(first, 12).view().toByteArray());
        seen.insert(randomSecret(second, 12).view().toByteArray());
    }
    EXPECT_EQ(seen.size(), 4'000u);
}

#ifdef Q_OS_UNIX
TEST(RandomTest, childProcessDoesNotRepeatTheParent) {
    SystemRandom random;
    (void)randomSecret(random, 1); // so that the block is filled before the fork
    int pipes[2];
    ASSERT_EQ(::pipe(pipes), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const Secret bytes = randomSecret(random, 16);
        ::_exit(::write(pipes[1], bytes.data(), bytes.size()) == 16 ? 0 : 1);
    }
    const Secret own = randomSecret(random, 16);
    Secret childs(16);
    ASSERT_EQ(::read(pipes[0], childs.data(), childs.size()), 16);
    ::waitpid(child, nullptr, 0);
    ::close(pipes[0]);
    ::close(pipes[1]);
    EXPECT_FALSE(own.equals(childs));
}
#endif

TEST(RandomTest, idsArePositive) {
    test::SeededRandom random;
    for (int i = 0; i < 10'000; ++i)
        EXPECT_GT(randomId(random), 0);
}

TEST(RandomTest, idIsNeverZero) {
    test::ScriptedRandom random{0, 0, 0, 0x80000000u, 5, 0};
    EXPECT_EQ(randomId(random), 5);
    EXPECT_TRUE(random.isUsedUp());
}

} // namespace
} // namespace pindesk::crypto
