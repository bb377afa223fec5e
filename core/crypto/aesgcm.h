#pragma once
#include "core/base/secret.h"
#include "core/crypto/random.h"
#include <QByteArray>
#include <memory>

struct evp_cipher_ctx_st;

namespace pindesk::crypto {

using Bytes = std::span<unsigned char>;
using ConstBytes = std::span<const unsigned char>;

[[nodiscard]] inline ConstBytes bytesOf(QByteArrayView view) {
    return {reinterpret_cast<const unsigned char*>(view.data()), static_cast<std::size_t>(view.size())};
}

[[nodiscard]] inline Bytes writableBytesOf(QByteArray& bytes) {
    return {reinterpret_cast<unsigned char*>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

/// AES-256-GCM (NIST SP 800-38D) under one key, set up once in each direction. What it makes is
/// nonce(12) || ciphertext || tag(16) with a random nonce. For use inside core/crypto only: every format
/// puts its own header in front.
class AesGcm {
public:
    static constexpr std::size_t keySize = 32;
    static constexpr std::size_t nonceSize = 12;
    static constexpr std::size_t tagSize = 16;
    static constexpr std::size_t overhead = nonceSize + tagSize;

    explicit AesGcm(const Secret& key);

    /// out.size() == plaintext.size() + overhead. False when the library fails or the key has another size.
    [[nodiscard]] bool seal(RandomSource& random, ConstBytes associated, ConstBytes plaintext, Bytes out);
    /// out.size() + overhead == sealed.size(). False unless exactly this was sealed: `out` then holds
    /// bytes that nobody vouches for, and the caller wipes it.
    [[nodiscard]] bool open(ConstBytes associated, ConstBytes sealed, Bytes out);

private:
    struct Free {
        void operator()(evp_cipher_ctx_st* context) const;
    };
    using Context = std::unique_ptr<evp_cipher_ctx_st, Free>;
    [[nodiscard]] static Context makeContext(const Secret& key, bool encrypting);

    Context m_sealing;
    Context m_opening;
};

} // namespace pindesk::crypto
