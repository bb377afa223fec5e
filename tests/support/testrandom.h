#pragma once
#include "core/crypto/random.h"
#include <QByteArray>
#include <cstring>
#include <gtest/gtest.h>
#include <random>

namespace pindesk::test {

/// The same bytes in every run.
class SeededRandom final : public crypto::RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed = 1)
        : m_engine(seed) {}
    void fill(std::span<unsigned char> out) override {
        for (unsigned char& byte : out)
            byte = static_cast<unsigned char>(m_engine() >> 56);
    }

private:
    std::mt19937_64 m_engine;
};

/// Gives the numbers it was told, and nothing beyond.
class ScriptedRandom final : public crypto::RandomSource {
public:
    explicit ScriptedRandom(std::initializer_list<std::uint32_t> numbers) {
        for (const std::uint32_t number : numbers)
            m_bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    void fill(std::span<unsigned char> out) override {
        const auto count = static_cast<qsizetype>(out.size());
        if (m_bytes.size() < count) {
            ADD_FAILURE() << "more random bytes were taken than the test gave";
            std::memset(out.data(), 0, out.size());
            return;
        }
        std::memcpy(out.data(), m_bytes.constData(), out.size());
        m_bytes.remove(0, count);
    }
    [[nodiscard]] bool isUsedUp() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

} // namespace pindesk::test
