#include "core/distribution/pinopener.h"
#include "core/base/secret.h"

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
using crypto::KeyPurpose;

Result<PinOpener> PinOpener::make(const audit::Session& session) {
    PINDESK_TRY(auto openers, session.keys.openers(KeyPurpose::InitialPin));
    return PinOpener(std::move(openers));
}

PinOpener::~PinOpener() {
    wipe(m_pin.data(), m_pin.size());
}

Result<std::optional<QByteArrayView>> PinOpener::open(QByteArrayView location, QByteArrayView customer,
                                                      QByteArrayView sealed) {
    const auto keyId = crypto::keyIdOf(sealed);
    const auto size = static_cast<std::size_t>(sealed.size()) - crypto::Sealer::overhead;
    if (!keyId || size > longestPin)
        return std::nullopt;
    // The newest key has sealed most of them.
    const auto opener = std::find_if(m_openers.rbegin(), m_openers.rend(),
                                     [&](const crypto::Sealer& sealer) { return sealer.keyId() == *keyId; });
    if (opener == m_openers.rend())
        return fail(ErrorCode::KeyNotHeld, u"key"_s, QString(crypto::nameOf(KeyPurpose::InitialPin)));
    const std::span<unsigned char> pin(m_pin.data(), size);
    if (!opener->openInto(crypto::pinContext(crypto::PinKind::Initial, location, customer), sealed, pin))
        return std::nullopt;
    return QByteArrayView(m_pin.data(), static_cast<qsizetype>(size));
}

} // namespace pindesk::distribution
