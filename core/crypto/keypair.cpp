#include "core/crypto/keypair.h"
#include "core/crypto/aesgcm.h"
#include "core/crypto/parts.h"
#include "core/crypto/x25519.h"

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

constexpr char formatVersion = 1;
constexpr qsizetype headerSize = 1;
constexpr qsizetype wrappedSize = headerSize + x25519Size + qsizetype{AesGcm::overhead};

QByteArray associatedData(QByteArrayView holder) {
    return joinParts({"pindesk/private-key/1", holder});
}

} // namespace

QByteArray staffHolder(StaffId staffId) {
    return QByteArray::number(static_cast<qlonglong>(staffId.value()));
}

QByteArray recoveryHolder() {
    return QByteArrayLiteral("recovery");
}

Result<KeyPair> generateKeyPair(RandomSource& random) {
    return keyPairOf(randomSecret(random, x25519Size));
}

Result<KeyPair> keyPairOf(Secret privateKey) {
    auto publicKey = x25519Public(privateKey);
    if (!publicKey)
        return fail(ErrorCode::InvalidInput, u"private_key"_s, u"length"_s);
    return KeyPair{std::move(*publicKey), std::move(privateKey)};
}

Result<QByteArray> wrapPrivateKey(const Secret& wrapKey, QByteArrayView holder, const Secret& privateKey) {
    if (privateKey.size() != x25519Size)
        return fail(ErrorCode::InvalidInput, u"private_key"_s, u"length"_s);
    QByteArray wrapped(wrappedSize, formatVersion);
    SystemRandom random;
    if (!AesGcm(wrapKey).seal(random, bytesOf(associatedData(holder)), privateKey.bytes(),
                              writableBytesOf(wrapped).subspan(headerSize)))
        return fail(ErrorCode::Internal, u"private_key"_s, u"cipher"_s);
    return wrapped;
}

Result<Secret> unwrapPrivateKey(const Secret& wrapKey, QByteArrayView holder, QByteArrayView wrapped) {
    Secret privateKey(x25519Size);
    if (wrapped.size() != wrappedSize || wrapped[0] != formatVersion ||
        !AesGcm(wrapKey).open(bytesOf(associatedData(holder)), bytesOf(wrapped).subspan(headerSize),
                              {privateKey.data(), privateKey.size()}))
        return fail(ErrorCode::SealRefused, u"private_key"_s);
    return privateKey;
}

} // namespace pindesk::crypto
