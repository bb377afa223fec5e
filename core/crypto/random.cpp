#include "core/crypto/random.h"
#include <QtGlobal>
#include <atomic>
#include <cstring>
#include <limits>
#include <mutex>
#ifdef Q_OS_LINUX
#include <cerrno>
#include <sys/random.h>
#else
#include <QtCrypto>
#endif
#ifdef Q_OS_UNIX
#include <pthread.h>
#endif

namespace pindesk::crypto {
namespace {

// A forked child has a copy of the block: used by both, it would give the same nonce twice.
std::atomic<unsigned> forks{0};

void watchForks() {
#ifdef Q_OS_UNIX
    static std::once_flag once;
    std::call_once(once, [] { ::pthread_atfork(nullptr, nullptr, [] { ++forks; }); });
#endif
}

void readSystem(std::span<unsigned char> out) {
#ifdef Q_OS_LINUX
    while (!out.empty()) {
        const ssize_t count = ::getrandom(out.data(), out.size(), 0);
        if (count > 0)
            out = out.subspan(static_cast<std::size_t>(count));
        else if (errno != EINTR)
            qFatal("The system gives no random bytes (error %d).", errno);
    }
#else
    const QCA::SecureArray bytes = QCA::Random::randomArray(static_cast<int>(out.size()));
    if (bytes.size() != static_cast<int>(out.size()))
        qFatal("The system gives no random bytes.");
    std::memcpy(out.data(), bytes.constData(), out.size());
#endif
}

} // namespace

SystemRandom::SystemRandom() {
    watchForks();
}

SystemRandom::~SystemRandom() {
    if (m_used < blockSize)
        wipe(m_block + m_used, blockSize - m_used);
}

void SystemRandom::fill(std::span<unsigned char> out) {
    while (!out.empty()) {
        if (m_used == blockSize || m_forks != forks.load(std::memory_order_relaxed))
            refill();
        const std::size_t count = std::min(out.size(), blockSize - m_used);
        std::memcpy(out.data(), m_block + m_used, count);
        // What was given out must not be found here later.
        wipe(m_block + m_used, count);
        m_used += count;
        out = out.subspan(count);
    }
}

void SystemRandom::refill() {
    readSystem(m_block);
    m_used = 0;
    m_forks = forks.load(std::memory_order_relaxed);
}

Secret randomSecret(RandomSource& random, std::size_t size) {
    Secret secret(size);
    random.fill({secret.data(), secret.size()});
    return secret;
}

std::int64_t randomId(RandomSource& random) {
    std::uint64_t number = 0;
    while (number == 0) {
        unsigned char bytes[sizeof number];
        random.fill(bytes);
        std::memcpy(&number, bytes, sizeof number);
        number &= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    }
    return static_cast<std::int64_t>(number);
}

} // namespace pindesk::crypto
