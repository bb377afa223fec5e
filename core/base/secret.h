#pragma once
#include <QByteArrayView>
#include <cstddef>
#include <cstdint>
#include <span>

namespace pindesk {

/// Bytes that must not outlive their use: a PIN, a password, a key. Move-only, locked in memory where the
/// system allows it, zeroed when dropped, and impossible to print or compare in variable time.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    explicit Secret(QByteArrayView bytes);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] QByteArrayView view() const;

    /// A second copy, asked for by name because every copy is one more to protect.
    [[nodiscard]] Secret clone() const { return Secret(view()); }
    /// Same bytes? Takes as long for a near miss as for a far one; only the lengths may show.
    [[nodiscard]] bool equals(const Secret& other) const;
    /// Zeroes and drops the bytes now.
    void clear();

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way the compiler may not drop.
void wipe(void* memory, std::size_t size);

} // namespace pindesk
