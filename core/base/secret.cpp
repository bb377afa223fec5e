#include "core/base/secret.h"
#include <cstring>
#include <new>
#ifdef Q_OS_UNIX
#include <sys/mman.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace pindesk {

void wipe(void* memory, std::size_t size) {
    auto* bytes = static_cast<volatile unsigned char*>(memory);
    while (size-- > 0)
        *bytes++ = 0;
}

Secret::Secret(std::size_t size)
    : m_data(size == 0 ? nullptr : static_cast<unsigned char*>(::operator new(size)))
    , m_size(size) {
    if (size == 0)
        return;
    std::memset(m_data, 0, size);
    // Best effort: the limit on locked memory is small, and neighbours share a page. Never unlocked, so
    // that dropping one secret does not expose another on the same page.
#ifdef Q_OS_UNIX
    (void)::mlock(m_data, size);
#elif defined(Q_OS_WIN)
    (void)::VirtualLock(m_data, size);
#endif
}

Secret::Secret(QByteArrayView bytes)
    : Secret(static_cast<std::size_t>(bytes.size())) {
    if (m_data != nullptr)
        std::memcpy(m_data, bytes.data(), m_size);
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret() {
    clear();
}

QByteArrayView Secret::view() const {
    return {reinterpret_cast<const char*>(m_data), static_cast<qsizetype>(m_size)};
}

bool Secret::equals(const Secret& other) const {
    if (m_size != other.m_size)
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < m_size; ++i)
        difference |= static_cast<unsigned>(m_data[i] ^ other.m_data[i]);
    return difference == 0;
}

void Secret::clear() {
    if (m_data == nullptr)
        return;
    wipe(m_data, m_size);
    ::operator delete(m_data);
    m_data = nullptr;
    m_size = 0;
}

} // namespace pindesk
