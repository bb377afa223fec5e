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
        joined += bigEndian32(static_cast<std::uint32_t>(part.size()));
        joined += part;
    }
    return joined;
}

QByteArray bigEndian32(std::uint32_t number) {
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray bigEndian64(std::int64_t number) {
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace pindesk::crypto
