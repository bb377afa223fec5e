#include "core/crypto/siphash.h"
#include <QtEndian>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace pindesk::crypto {
namespace {

EVP_MAC* sipHash() {
    static const std::unique_ptr<EVP_MAC, decltype(&EVP_MAC_free)> mac(
        EVP_MAC_fetch(nullptr, "SIPHASH", nullptr), &EVP_MAC_free);
    return mac.get();
}

} // namespace

void SipHash::Free::operator()(evp_mac_ctx_st* context) const {
    EVP_MAC_CTX_free(context);
}

SipHash::SipHash(const Secret& key)
    : m_key(key.clone())
    , m_context(EVP_MAC_CTX_new(sipHash())) {
    std::size_t size = sizeof(std::uint64_t);
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_size_t(OSSL_MAC_PARAM_SIZE, &size),
                                     OSSL_PARAM_construct_end()};
    if (!m_context || m_key.size() != keySize || EVP_MAC_CTX_set_params(m_context.get(), parameters) != 1)
        qFatal("SipHash: not in this OpenSSL, or a key of another size");
}

std::uint64_t SipHash::of(QByteArrayView bytes) {
    std::uint64_t hash = 0;
    std::size_t size = 0;
    // The key is given each time: OpenSSL 3.0 does not begin anew without it.
    if (EVP_MAC_init(m_context.get(), m_key.data(), m_key.size(), nullptr) != 1 ||
        EVP_MAC_update(m_context.get(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<std::size_t>(bytes.size())) != 1 ||
        EVP_MAC_final(m_context.get(), reinterpret_cast<unsigned char*>(&hash), &size, sizeof hash) != 1)
        qFatal("SipHash: the library failed"); // a wrong hash would take a changed row for an unchanged one
    return qFromLittleEndian(hash);
}

} // namespace pindesk::crypto
