#pragma once
#include "core/base/secret.h"
#include <cstring>
#include <string_view>
#include <vector>

namespace pindesk::distribution {

/// Bytes on their way into a file, PINs among them: wiped when dropped.
class OutputBuffer {
public:
    explicit OutputBuffer(std::size_t capacity)
        : m_bytes(capacity) {}
    OutputBuffer(const OutputBuffer&) = delete;
    OutputBuffer& operator=(const OutputBuffer&) = delete;
    ~OutputBuffer() { wipe(m_bytes.data(), m_bytes.size()); }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view view() const { return {m_bytes.data(), m_size}; }
    /// Forgets what came after.
    void shrink(std::size_t size) { m_size = size; }

    /// Room for so many more bytes, of which used() tells how many were filled.
    [[nodiscard]] char* room(std::size_t size) {
        if (m_bytes.size() - m_size < size)
            grow(size);
        return m_bytes.data() + m_size;
    }
    void used(std::size_t size) { m_size += size; }

    void add(std::string_view bytes) {
        std::memcpy(room(bytes.size()), bytes.data(), bytes.size());
        m_size += bytes.size();
    }
    void add(char byte) {
        *room(1) = byte;
        ++m_size;
    }
    void fill(char byte, std::size_t count) {
        std::memset(room(count), byte, count);
        m_size += count;
    }

private:
    void grow(std::size_t size) {
        std::vector<char> bigger((m_size + size) * 2);
        std::memcpy(bigger.data(), m_bytes.data(), m_size);
        wipe(m_bytes.data(), m_bytes.size());
        m_bytes = std::move(bigger);
    }

    std::vector<char> m_bytes;
    std::size_t m_size = 0;
};

} // namespace pindesk::distribution
