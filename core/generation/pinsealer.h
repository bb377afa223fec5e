#pragma once
#include "core/crypto/digest.h"
#include "core/crypto/pingenerator.h"
#include "core/crypto/sealing.h"
#include "core/generation/generationrepository.h"
#include "core/pinrules/pinrules.h"
#include <array>

namespace pindesk::generation {

/// Draws and seals initial PINs under the site's rules. No PIN is in clear for longer than its sealing takes.
/// For one thread.
class PinSealer {
public:
    /// `rules` must outlive it.
    PinSealer(const pinrules::PinRules& rules, crypto::Sealer sealer);
    PinSealer(const PinSealer&) = delete;
    PinSealer& operator=(const PinSealer&) = delete;

    /// One PIN for each account. PinRefused when the rules leave no PIN of the site's format.
    [[nodiscard]] Result<SealedPins> seal(AccountList accounts);

private:
    void addToDigest(QByteArrayView part);
    void digestBlock();

    crypto::SystemRandom m_random;
    crypto::PinGenerator m_generator;
    crypto::Sealer m_sealer;
    crypto::Sha256 m_digest;
    std::array<char, 16 * 1024> m_undigested{}; ///< far larger than any part
    std::size_t m_used = 0;
};

} // namespace pindesk::generation
