#include "core/crypto/digest.h"
#include <QtCrypto>

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

struct HmacSha256::Private {
    QCA::MessageAuthenticationCode code;
};

HmacSha256::HmacSha256(const Secret& key)
    : m_private(new Private{{u"hmac(sha256)"_s, secure(key.view()), provider()}}) {}
HmacSha256::HmacSha256(HmacSha256&&) noexcept = default;
HmacSha256& HmacSha256::operator=(HmacSha256&&) noexcept = default;
HmacSha256::~HmacSha256() = default;

QByteArray HmacSha256::of(std::initializer_list<QByteArrayView> parts) {
    m_private->code.clear();
    for (const QByteArrayView part : parts)
        m_private->code.update(borrowed(part));
    return m_private->code.final().toByteArray();
}

Secret hkdfSha256(const Secret& secret, QByteArrayView salt, QByteArrayView info, std::size_t size) {
    const QCA::SymmetricKey key =
        QCA::HKDF(u"sha256"_s, provider())
            .makeKey(secure(secret.view()), QCA::InitializationVector(borrowed(salt)),
                     QCA::InitializationVector(borrowed(info)), static_cast<unsigned>(size));
    return Secret(QByteArrayView(key.constData(), key.size()));
}

Secret hexOf(const Secret& secret) {
    constexpr QByteArrayView digits("0123456789abcdef");
    Secret text(secret.size() * 2);
    for (std::size_t i = 0; i < secret.size(); ++i) {
        text.data()[2 * i] = static_cast<unsigned char>(digits[secret.data()[i] >> 4]);
        text.data()[2 * i + 1] = static_cast<unsigned char>(digits[secret.data()[i] & 15]);
    }
    return text;
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
