#include "core/crypto/parts.h"
#include <QtEndian>

namespace pindesk::crypto {

QByteArray joinParts(std::initializer_list<QByteArrayView> parts) {
    qsizetype size = 0;
    for (const QByteArrayView part : parts)
        size += 4 + part.size();
    QByteArray joined;
    joined.reserve(size);
    for (const QByteArrayView part : parts) {
        joined.append(bigEndian32(static_cast<std::uint32_t>(part.size())));
        joined += part;
    }
    return joined;
}

std::array<char, 4> bigEndian32(std::uint32_t number) {
    std::array<char, 4> bytes;
    qToBigEndian(number, bytes.data());
    return bytes;
}

std::array<char, 8> bigEndian64(std::int64_t number) {
    std::array<char, 8> bytes;
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace pindesk::crypto
