#pragma once
#include "core/crypto/pinformat.h"
#include "core/crypto/random.h"
#include <functional>

namespace pindesk::crypto {

/// Draws initial PINs, every PIN of the format that is not refused equally likely. Not thread-safe.
class PinGenerator {
public:
    /// True for a PIN that must not be issued (blocklist, policy). Asked once for each drawn PIN.
    using Refuses = std::function<bool(QByteArrayView pin)>;

    /// `random` must outlive the generator.
    PinGenerator(PinFormat format, RandomSource& random, Refuses refuses = {});

    [[nodiscard]] const PinFormat& format() const { return m_format; }
    /// One PIN. PinRefused, field `pin_format`, detail `no_pin_left`, when `refuses` leaves practically no
    /// PIN of this format (10,000 draws refused in a row).
    [[nodiscard]] Result<Secret> next();
    /// PINs one after the other, without separators, for bulk work; `out` holds a whole number of them. The
    /// caller wipes it.
    [[nodiscard]] Result<void> fill(std::span<char> out);

private:
    [[nodiscard]] bool draw(char* out);
    [[nodiscard]] std::uint32_t drawNumber();

    PinFormat m_format;
    std::uint32_t m_combinations;
    std::uint64_t m_acceptBelow;
    RandomSource* m_random;
    Refuses m_refuses;
};

} // namespace pindesk::crypto
