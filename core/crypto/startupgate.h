#pragma once
#include "core/base/result.h"
#include <memory>

namespace pindesk::crypto {

/// The proof that the cryptography this program needs is there and computes correctly. Nothing else of
/// core/crypto may be used before it is open or after it is gone; the composition root keeps the only one.
class StartupGate {
public:
    ~StartupGate();
    StartupGate(const StartupGate&) = delete;
    StartupGate& operator=(const StartupGate&) = delete;

    /// Unsets what could keep the plug-in out or bring another in its place. open() does it too; a program
    /// that opens the gate only when threads run calls this before they start.
    static void clearEnvironment();

    /// Loads QCA and its OpenSSL plug-in, requires sha256, hmac(sha256), hkdf(sha256) and secure randomness
    /// of it, and runs the known-answer tests. CryptoUnavailable names everything that is missing or wrong,
    /// separated by ", ": without the plug-in QCA would fall back to std::rand without a word. To be called
    /// before threads start, unless clearEnvironment() was.
    [[nodiscard]] static Result<std::unique_ptr<StartupGate>> open();

private:
    struct Private;
    explicit StartupGate(std::unique_ptr<Private> state);
    std::unique_ptr<Private> m_private;
};

} // namespace pindesk::crypto
