#include "core/crypto/recoverykey.h"
#include "core/crypto/digest.h"
#include "core/crypto/x25519.h"

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

constexpr QByteArrayView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
constexpr std::size_t checksumSize = 3;
constexpr std::size_t rawSize = x25519Size + checksumSize;
constexpr std::size_t characters = rawSize * 8 / 5;
constexpr std::size_t groupSize = 4;
static_assert(rawSize * 8 % 5 == 0, "Base32 without padding");

QByteArray checksumOf(QByteArrayView key) {
    return sha256(key).first(checksumSize);
}

bool isSeparator(char c) {
    return c == '-' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

tl::unexpected<Error> refuse(const QString& problem) {
    return fail(ErrorCode::InvalidInput, u"recovery_key"_s, problem);
}

/// The Base32 characters' values, 5 bits each.
Result<Secret> valuesOf(QByteArrayView typed) {
    Secret values(characters);
    std::size_t count = 0;
    for (const char c : typed) {
        if (isSeparator(c))
            continue;
        const auto value = alphabet.indexOf(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        if (value < 0)
            return refuse(u"character"_s);
        if (count == characters)
            return refuse(u"length"_s);
        values.data()[count++] = static_cast<unsigned char>(value);
    }
    if (count != characters)
        return refuse(u"length"_s);
    return values;
}

} // namespace

Secret recoveryKeyText(const Secret& privateKey) {
    Q_ASSERT(privateKey.size() == x25519Size);
    Secret raw(rawSize);
    std::copy_n(privateKey.data(), x25519Size, raw.data());
    const QByteArray checksum = checksumOf(privateKey.view());
    std::copy(checksum.begin(), checksum.end(), raw.data() + x25519Size);

    Secret text(characters + characters / groupSize - 1);
    std::size_t at = 0;
    for (std::size_t i = 0; i < characters; ++i) {
        if (i > 0 && i % groupSize == 0)
            text.data()[at++] = '-';
        // Five bits from bit 5i on lie in at most two bytes.
        const std::size_t byte = i * 5 / 8;
        const unsigned pair = raw.data()[byte] * 256u + (byte + 1 < rawSize ? raw.data()[byte + 1] : 0u);
        const unsigned value = pair >> (11 - i * 5 % 8) & 31u;
        text.data()[at++] = static_cast<unsigned char>(alphabet[value]);
    }
    return text;
}

Result<Secret> parseRecoveryKey(QByteArrayView typed) {
    PINDESK_TRY(const Secret values, valuesOf(typed));
    Secret raw(rawSize);
    for (std::size_t i = 0; i < characters; ++i) {
        const std::size_t byte = i * 5 / 8;
        const unsigned pair = static_cast<unsigned>(values.data()[i]) << (11 - i * 5 % 8);
        raw.data()[byte] |= static_cast<unsigned char>(pair >> 8);
        if (byte + 1 < rawSize)
            raw.data()[byte + 1] |= static_cast<unsigned char>(pair & 255u);
    }
    const QByteArrayView key = raw.view().first(x25519Size);
    if (!equalInConstantTime(raw.view().sliced(x25519Size), checksumOf(key)))
        return refuse(u"checksum"_s);
    return Secret(key);
}

} // namespace pindesk::crypto
