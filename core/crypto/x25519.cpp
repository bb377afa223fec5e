#include "core/crypto/x25519.h"
#include <memory>
#include <openssl/evp.h>

namespace pindesk::crypto {
namespace {

constexpr std::size_t keySize = x25519Size;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;

Key privateKeyOf(const Secret& bytes) {
    return {bytes.size() == keySize
                ? EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytes.data(), bytes.size())
                : nullptr,
            &EVP_PKEY_free};
}

Key publicKeyOf(QByteArrayView bytes) {
    return {bytes.size() == x25519Size
                ? EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr,
                                              reinterpret_cast<const unsigned char*>(bytes.data()), keySize)
                : nullptr,
            &EVP_PKEY_free};
}

} // namespace

std::optional<QByteArray> x25519Public(const Secret& privateKey) {
    const Key key = privateKeyOf(privateKey);
    QByteArray bytes(x25519Size, Qt::Uninitialized);
    std::size_t size = keySize;
    if (!key ||
        EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(bytes.data()), &size) != 1)
        return std::nullopt;
    return bytes;
}

std::optional<Secret> x25519Shared(const Secret& privateKey, QByteArrayView publicKey) {
    const Key own = privateKeyOf(privateKey);
    const Key peer = publicKeyOf(publicKey);
    if (!own || !peer)
        return std::nullopt;
    const Context context(EVP_PKEY_CTX_new(own.get(), nullptr), &EVP_PKEY_CTX_free);
    Secret shared(keySize);
    std::size_t size = keySize;
    // OpenSSL refuses the all-zero secret that a public key of small order leads to.
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
        EVP_PKEY_derive_set_peer(context.get(), peer.get()) != 1 ||
        EVP_PKEY_derive(context.get(), shared.data(), &size) != 1 || size != keySize)
        return std::nullopt;
    return shared;
}

} // namespace pindesk::crypto
