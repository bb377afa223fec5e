#pragma once
#include "core/audit/session.h"
#include <array>

namespace pindesk::distribution {

/// Opens the initial PINs of many accounts. For one thread.
class PinOpener {
public:
    /// KeyNotHeld.
    [[nodiscard]] static Result<PinOpener> make(const audit::Session& session);
    PinOpener(PinOpener&&) noexcept = default;
    PinOpener& operator=(PinOpener&&) = delete;
    ~PinOpener();

    /// The PIN, until the next call; none when it does not open. KeyNotHeld when it is sealed under a key
    /// that the session does not have.
    [[nodiscard]] Result<std::optional<QByteArrayView>> open(QByteArrayView location, QByteArrayView customer,
                                                             QByteArrayView sealed);

private:
    explicit PinOpener(std::vector<crypto::Sealer> openers)
        : m_openers(std::move(openers)) {}

    static constexpr std::size_t longestPin = 256;
    std::vector<crypto::Sealer> m_openers;
    std::array<unsigned char, longestPin> m_pin{};
};

} // namespace pindesk::distribution
