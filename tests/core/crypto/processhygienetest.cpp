#include "core/crypto/processhygiene.h"
#include <gtest/gtest.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace pindesk::crypto {
namespace {

#ifdef Q_OS_LINUX
#ifdef __SANITIZE_ADDRESS__
constexpr int dumpable = 1; // the leak checker has to read the process
#else
constexpr int dumpable = 0;
#endif

[[noreturn]] void hardenAndLook() {
    rlimit limit{1, 1};
    const bool isDone = hardenProcess() && ::getrlimit(RLIMIT_CORE, &limit) == 0;
    const bool isRight = limit.rlim_cur == 0 && limit.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == dumpable;
    std::_Exit(isDone && isRight ? 0 : 1);
}

// In another process: a test run that cannot leave a core file is hard to examine.
TEST(ProcessHygieneDeathTest, noCoreFileAndNotReadableByOthers) {
    EXPECT_EXIT(hardenAndLook(), testing::ExitedWithCode(0), "");
}
#endif

} // namespace
} // namespace pindesk::crypto
