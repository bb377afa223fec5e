#include "core/storage/socketwait.h"
#include <QtGlobal>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <poll.h>
#endif

namespace pindesk::storage {

int waitForSocket(std::intptr_t socket, bool orToWrite, int milliseconds) {
    const auto events = static_cast<short>(orToWrite ? POLLIN | POLLOUT : POLLIN);
#ifdef Q_OS_WIN
    WSAPOLLFD polled{static_cast<SOCKET>(socket), events, 0};
    const int ready = ::WSAPoll(&polled, 1, milliseconds);
    return ready < 0 ? 0 : ready; // no signals here: it would fail again and again
#else
    pollfd polled{static_cast<int>(socket), events, 0};
    const int ready = ::poll(&polled, 1, milliseconds);
    return ready < 0 && errno != EINTR ? 0 : ready;
#endif
}

} // namespace pindesk::storage
