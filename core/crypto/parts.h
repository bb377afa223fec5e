#pragma once
#include <QByteArray>
#include <array>
#include <cstdint>
#include <initializer_list>

namespace pindesk::crypto {

/// The parts one after the other, each behind its length in 4 bytes, big-endian: no two different lists give
/// the same bytes. This is how associated data and audit rows are written (docs/formats.md).
[[nodiscard]] QByteArray joinParts(std::initializer_list<QByteArrayView> parts);

/// 4 bytes, big-endian.
[[nodiscard]] std::array<char, 4> bigEndian32(std::uint32_t number);
/// 8 bytes, big-endian, two's complement.
[[nodiscard]] std::array<char, 8> bigEndian64(std::int64_t number);

} // namespace pindesk::crypto
