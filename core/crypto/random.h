#pragma once
#include "core/base/secret.h"
#include <cstdint>
#include <span>

namespace pindesk::crypto {

/// Where unpredictable bytes come from. Passed in, so that tests own it. Not thread-safe: one per thread.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<unsigned char> out) = 0;
};

/// The operating system's generator, read in blocks of 4 KiB because a call for each PIN would be most of
/// its cost. Ends the program when the system has no randomness to give: there is nothing safe to do then.
class SystemRandom final : public RandomSource {
public:
    SystemRandom();
    ~SystemRandom() override;
    SystemRandom(const SystemRandom&) = delete;
    SystemRandom& operator=(const SystemRandom&) = delete;

    void fill(std::span<unsigned char> out) override;

private:
    void refill();

    static constexpr std::size_t blockSize = 4096;
    unsigned char m_block[blockSize];
    std::size_t m_used = blockSize;
    unsigned m_forks = 0;
};

[[nodiscard]] Secret randomSecret(RandomSource& random, std::size_t size);

/// A number for a new row, 1 to 2^63 - 1, so that writers on different machines need not agree on a counter.
[[nodiscard]] std::int64_t randomId(RandomSource& random);

} // namespace pindesk::crypto
