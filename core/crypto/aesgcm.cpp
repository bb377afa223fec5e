#include "core/crypto/aesgcm.h"
#include <openssl/evp.h>

namespace pindesk::crypto {
namespace {

// OpenSSL counts in int; nothing that is sealed comes near.
constexpr std::size_t mostBytes = std::size_t{1} << 30;

int lengthOf(ConstBytes bytes) {
    return static_cast<int>(bytes.size());
}

const EVP_CIPHER* aes256Gcm() {
    // Fetched once: the look-up would otherwise be most of the cost of a new context.
    static const std::unique_ptr<EVP_CIPHER, decltype(&EVP_CIPHER_free)> cipher(
        EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr), &EVP_CIPHER_free);
    return cipher.get();
}

} // namespace

void AesGcm::Free::operator()(evp_cipher_ctx_st* context) const {
    EVP_CIPHER_CTX_free(context);
}

AesGcm::AesGcm(const Secret& key)
    : m_sealing(makeContext(key, true))
    , m_opening(makeContext(key, false)) {}

AesGcm::Context AesGcm::makeContext(const Secret& key, bool encrypting) {
    Context context(EVP_CIPHER_CTX_new());
    // The cipher's own nonce length is the 12 bytes we use.
    if (!context || key.size() != keySize || aes256Gcm() == nullptr ||
        EVP_CipherInit_ex2(context.get(), aes256Gcm(), key.data(), nullptr, encrypting ? 1 : 0, nullptr) != 1)
        return {};
    return context;
}

bool AesGcm::seal(RandomSource& random, ConstBytes associated, ConstBytes plaintext, Bytes out) {
    if (!m_sealing || plaintext.size() > mostBytes || associated.size() > mostBytes ||
        out.size() != plaintext.size() + overhead)
        return false;
    const Bytes nonce = out.first(nonceSize);
    const Bytes ciphertext = out.subspan(nonceSize, plaintext.size());
    const Bytes tag = out.last(tagSize);
    random.fill(nonce);
    auto* context = m_sealing.get();
    int written = 0;
    return EVP_EncryptInit_ex2(context, nullptr, nullptr, nonce.data(), nullptr) == 1 &&
           EVP_EncryptUpdate(context, nullptr, &written, associated.data(), lengthOf(associated)) == 1 &&
           EVP_EncryptUpdate(context, ciphertext.data(), &written, plaintext.data(), lengthOf(plaintext)) ==
               1 &&
           EVP_EncryptFinal_ex(context, tag.data(), &written) == 1 &&
           EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tagSize), tag.data()) == 1;
}

bool AesGcm::open(ConstBytes associated, ConstBytes sealed, Bytes out) {
    if (!m_opening || sealed.size() > mostBytes || associated.size() > mostBytes ||
        sealed.size() != out.size() + overhead)
        return false;
    const ConstBytes nonce = sealed.first(nonceSize);
    const ConstBytes ciphertext = sealed.subspan(nonceSize, out.size());
    unsigned char tag[tagSize];
    std::copy_n(sealed.last(tagSize).data(), tagSize, tag);
    // An empty plaintext still needs an address: OpenSSL takes a null one for associated data.
    unsigned char nowhere = 0;
    unsigned char* plaintext = out.empty() ? &nowhere : out.data();
    auto* context = m_opening.get();
    int written = 0;
    return EVP_DecryptInit_ex2(context, nullptr, nullptr, nonce.data(), nullptr) == 1 &&
           EVP_DecryptUpdate(context, nullptr, &written, associated.data(), lengthOf(associated)) == 1 &&
           EVP_DecryptUpdate(context, plaintext, &written, ciphertext.data(), lengthOf(ciphertext)) == 1 &&
           EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tagSize), tag) == 1 &&
           EVP_DecryptFinal_ex(context, &nowhere, &written) == 1;
}

} // namespace pindesk::crypto
