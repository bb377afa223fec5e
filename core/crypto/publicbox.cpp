#include "core/crypto/publicbox.h"
#include "core/crypto/aesgcm.h"
#include "core/crypto/digest.h"
#include "core/crypto/x25519.h"

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

static_assert(boxOverhead == x25519Size + qsizetype{AesGcm::overhead});

/// The key of one box. Both public keys go in, so that it belongs to this pair of them alone.
std::optional<AesGcm> boxCipher(const Secret& privateKey, QByteArrayView peer, QByteArrayView ephemeral,
                                QByteArrayView recipient, QByteArrayView use) {
    const auto shared = x25519Shared(privateKey, peer);
    if (!shared)
        return std::nullopt;
    const QByteArray salt = ephemeral.toByteArray().append(recipient);
    return AesGcm(hkdfSha256(*shared, salt, use, AesGcm::keySize));
}

} // namespace

Result<QByteArray> sealBox(QByteArrayView publicKey, QByteArrayView use, QByteArrayView associated,
                           QByteArrayView plaintext) {
    SystemRandom random;
    PINDESK_TRY(const KeyPair ephemeral, generateKeyPair(random));
    auto cipher = boxCipher(ephemeral.privateKey, publicKey, ephemeral.publicKey, publicKey, use);
    if (!cipher)
        return fail(ErrorCode::InvalidInput, u"public_key"_s);
    QByteArray box(plaintext.size() + boxOverhead, '\0');
    box.replace(0, x25519Size, ephemeral.publicKey);
    if (!cipher->seal(random, bytesOf(associated), bytesOf(plaintext),
                      writableBytesOf(box).subspan(x25519Size)))
        return fail(ErrorCode::Internal, u"public_key"_s, u"cipher"_s);
    return box;
}

std::optional<Secret> openBox(const KeyPair& pair, QByteArrayView use, QByteArrayView associated,
                              QByteArrayView box) {
    if (box.size() < boxOverhead)
        return std::nullopt;
    const QByteArrayView ephemeral = box.first(x25519Size);
    auto cipher = boxCipher(pair.privateKey, ephemeral, ephemeral, pair.publicKey, use);
    Secret plaintext(static_cast<std::size_t>(box.size() - boxOverhead));
    if (!cipher || !cipher->open(bytesOf(associated), bytesOf(box).subspan(x25519Size),
                                 {plaintext.data(), plaintext.size()}))
        return std::nullopt;
    return plaintext;
}

} // namespace pindesk::crypto
