#include "core/crypto/keygrant.h"
#include "core/crypto/aesgcm.h"
#include "core/crypto/digest.h"
#include "core/crypto/parts.h"
#include "core/crypto/x25519.h"

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

constexpr char formatVersion = 1;
constexpr QByteArrayView name("pindesk/grant/1");
constexpr qsizetype headerSize = 1 + x25519Size;
constexpr qsizetype sealedSize = headerSize + qsizetype{AesGcm::keySize} + qsizetype{AesGcm::overhead};

QByteArray associatedData(KeyId keyId, QByteArrayView holder) {
    return joinParts({name, bigEndian32(keyId.value()), holder});
}

/// The key of one grant. Both public keys go in, so that it belongs to this pair of them alone.
std::optional<AesGcm> grantCipher(const Secret& privateKey, QByteArrayView peer, QByteArrayView ephemeral,
                                  QByteArrayView recipient) {
    const auto shared = x25519Shared(privateKey, peer);
    if (!shared)
        return std::nullopt;
    const QByteArray salt = ephemeral.toByteArray().append(recipient);
    return AesGcm(hkdfSha256(*shared, salt, name, AesGcm::keySize));
}

} // namespace

Result<QByteArray> sealGrant(QByteArrayView publicKey, KeyId keyId, QByteArrayView holder,
                             const Secret& siteKey) {
    if (siteKey.size() != AesGcm::keySize)
        return fail(ErrorCode::InvalidInput, u"site_key"_s, u"length"_s);
    SystemRandom random;
    PINDESK_TRY(const KeyPair ephemeral, generateKeyPair(random));
    auto cipher = grantCipher(ephemeral.privateKey, publicKey, ephemeral.publicKey, publicKey);
    if (!cipher)
        return fail(ErrorCode::InvalidInput, u"public_key"_s);
    QByteArray sealed(sealedSize, formatVersion);
    sealed.replace(1, x25519Size, ephemeral.publicKey);
    if (!cipher->seal(random, bytesOf(associatedData(keyId, holder)), siteKey.bytes(),
                      writableBytesOf(sealed).subspan(headerSize)))
        return fail(ErrorCode::Internal, u"site_key"_s, u"cipher"_s);
    return sealed;
}

Result<Secret> openGrant(const KeyPair& pair, KeyId keyId, QByteArrayView holder, QByteArrayView sealed) {
    const auto refused = [] { return fail(ErrorCode::SealRefused, u"site_key"_s); };
    if (sealed.size() != sealedSize || sealed[0] != formatVersion)
        return refused();
    const QByteArrayView ephemeral = sealed.sliced(1, x25519Size);
    auto cipher = grantCipher(pair.privateKey, ephemeral, ephemeral, pair.publicKey);
    Secret siteKey(AesGcm::keySize);
    if (!cipher || !cipher->open(bytesOf(associatedData(keyId, holder)), bytesOf(sealed).subspan(headerSize),
                                 {siteKey.data(), siteKey.size()}))
        return refused();
    return siteKey;
}

} // namespace pindesk::crypto
