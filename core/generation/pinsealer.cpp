#include "core/generation/pinsealer.h"
#include <QtEndian>

namespace pindesk::generation {
namespace {

constexpr qsizetype digestBlock = 16 * 1024;

} // namespace

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
    m_digest.add(std::exchange(m_undigested, {}));
    pins.digest = m_digest.take();
    pins.accounts = std::move(accounts);
    return pins;
}

/// Collected, because a call of the hash for each part would cost more than the hash.
void PinSealer::addToDigest(QByteArrayView part) {
    char length[4];
    qToBigEndian(static_cast<std::uint32_t>(part.size()), length);
    m_undigested.append(length, sizeof length).append(part);
    if (m_undigested.size() >= digestBlock) {
        m_digest.add(m_undigested);
        m_undigested.resize(0);
    }
}

} // namespace pindesk::generation
