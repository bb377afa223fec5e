#include "core/crypto/digest.h"
#include <QtCrypto>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

// Named, so that QCA cannot choose a weaker provider of its own.
const QString& provider() {
    static const QString name = u"qca-ossl"_s;
    return name;
}

QByteArray borrowed(QByteArrayView bytes) {
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

QCA::SecureArray secure(QByteArrayView bytes) {
    return QCA::SecureArray(borrowed(bytes));
}

EVP_MAC* hmac() {
    static const std::unique_ptr<EVP_MAC, decltype(&EVP_MAC_free)> mac(
        EVP_MAC_fetch(nullptr, "HMAC", nullptr), &EVP_MAC_free);
    return mac.get();
}

} // namespace

QByteArray sha256(QByteArrayView bytes) {
    return QCA::Hash(u"sha256"_s, provider()).hash(secure(bytes)).toByteArray();
}

struct Sha256::Private {
    QCA::Hash hash{u"sha256"_s, provider()};
};

Sha256::Sha256()
    : m_private(std::make_unique<Private>()) {}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes) {
    m_private->hash.update(borrowed(bytes));
}

QByteArray Sha256::take() {
    QByteArray digest = m_private->hash.final().toByteArray();
    m_private->hash.clear();
    return digest;
}

void HmacSha256::Free::operator()(evp_mac_ctx_st* context) const {
    EVP_MAC_CTX_free(context);
}

HmacSha256::HmacSha256(const Secret& key)
    : m_keyed(EVP_MAC_CTX_new(hmac())) {
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                     OSSL_PARAM_construct_end()};
    if (!m_keyed || EVP_MAC_init(m_keyed.get(), key.data(), key.size(), parameters) != 1)
        qFatal("HMAC: not in this OpenSSL");
}

QByteArray HmacSha256::of(std::initializer_list<QByteArrayView> parts) {
    QByteArray code(digestSize, Qt::Uninitialized);
    std::size_t size = 0;
    // Without a key it begins anew under the one it has taken in.
    bool done = EVP_MAC_init(m_keyed.get(), nullptr, 0, nullptr) == 1;
    for (const QByteArrayView part : parts)
        done = done && EVP_MAC_update(m_keyed.get(), reinterpret_cast<const unsigned char*>(part.data()),
                                      static_cast<std::size_t>(part.size())) == 1;
    done = done && EVP_MAC_final(m_keyed.get(), reinterpret_cast<unsigned char*>(code.data()), &size,
                                 static_cast<std::size_t>(code.size())) == 1;
    if (!done || size != static_cast<std::size_t>(digestSize))
        qFatal("HMAC: the library failed"); // a wrong code would stand in the trail for ever
    return code;
}

Secret hkdfSha256(const Secret& secret, QByteArrayView salt, QByteArrayView info, std::size_t size) {
    const QCA::SymmetricKey key =
        QCA::HKDF(u"sha256"_s, provider())
            .makeKey(secure(secret.view()), QCA::InitializationVector(borrowed(salt)),
                     QCA::InitializationVector(borrowed(info)), static_cast<unsigned>(size));
    return Secret(QByteArrayView(key.constData(), key.size()));
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b) {
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |=
            static_cast<unsigned char>(a[i]) ^ static_cast<unsigned>(static_cast<unsigned char>(b[i]));
    return difference == 0;
}

} // namespace pindesk::crypto
