#include "core/crypto/processhygiene.h"
#include <cerrno>
#include <cstring>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

[[maybe_unused]] tl::unexpected<Error> failed(const QString& what) {
    return fail(ErrorCode::Internal, what, QString::fromLocal8Bit(std::strerror(errno)));
}

// The leak checker of the address sanitizer reads the process from outside, which this would forbid.
#if defined(__SANITIZE_ADDRESS__)
constexpr int dumpable = 1;
#else
[[maybe_unused]] constexpr int dumpable = 0;
#endif

} // namespace

Result<void> hardenProcess() {
#ifdef Q_OS_UNIX
    constexpr rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return failed(u"core_limit"_s);
#endif
#ifdef Q_OS_LINUX
    if (::prctl(PR_SET_DUMPABLE, dumpable, 0, 0, 0) != 0)
        return failed(u"dumpable"_s);
#endif
#ifdef Q_OS_WIN
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no report with the memory of a crash
    // Libraries from the program's folder and the system's, never from where it was started.
    if (::SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS) == 0)
        return fail(ErrorCode::Internal, u"library_folders"_s, QString::number(::GetLastError()));
#endif
    return {};
}

} // namespace pindesk::crypto
