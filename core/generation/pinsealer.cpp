#include "core/generation/pinsealer.h"
#include <QtEndian>

namespace pindesk::generation {
PinSealer::PinSealer(const pinrules::PinRules& rules, crypto::Sealer sealer)
    : m_generator(rules.format, m_random, [&rules](QByteArrayView pin) { return rules.refuses(pin); })
    , m_sealer(std::move(sealer)) {}

Result<SealedPins> PinSealer::seal(AccountList accounts) {
    const std::size_t pinSize = m_generator.format().length();
    const std::size_t sealedSize = pinSize + crypto::Sealer::overhead;
    SealedPins pins;
    pins.keyId = m_sealer.keyId();
    pins.sealed = QByteArray(static_cast<qsizetype>(sealedSize * accounts.size()), Qt::Uninitialized);
    auto* sealed = reinterpret_cast<unsigned char*>(pins.sealed.data());
    Secret pin(pinSize);
    for (std::size_t i = 0; i < accounts.size(); ++i, sealed += sealedSize) {
        const QByteArrayView location = accounts.location(i);
        const QByteArrayView customer = accounts.customer(i);
        PINDESK_CHECK(m_generator.fill({reinterpret_cast<char*>(pin.data()), pinSize}));
        PINDESK_CHECK(m_sealer.sealInto(crypto::pinContext(crypto::PinKind::Initial, location, customer),
                                        pin.view(), {sealed, sealedSize}));
        addToDigest(location);
        addToDigest(customer);
        addToDigest({sealed, static_cast<qsizetype>(sealedSize)});
    }
    digestBlock();
    pins.digest = m_digest.take();
    pins.accounts = std::move(accounts);
    return pins;
}

/// Collected, because a call of the hash for each part would cost more than the hash.
void PinSealer::addToDigest(QByteArrayView part) {
    const auto size = static_cast<std::size_t>(part.size());
    if (m_undigested.size() - m_used < sizeof(quint32) + size)
        digestBlock();
    qToBigEndian(static_cast<quint32>(size), m_undigested.data() + m_used);
    std::copy(part.begin(), part.end(), m_undigested.data() + m_used + sizeof(quint32));
    m_used += sizeof(quint32) + size;
}

void PinSealer::digestBlock() {
    m_digest.add({m_undigested.data(), static_cast<qsizetype>(m_used)});
    m_used = 0;
}

} // namespace pindesk::generation
