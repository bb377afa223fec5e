#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/sealcontext.h"
#include <QByteArray>
#include <memory>

namespace pindesk::crypto {

/// How often a key has sealed, shared by all its sealers in this process.
class SealCounter;
[[nodiscard]] std::shared_ptr<SealCounter> makeSealCounter(std::uint64_t seals = 0);

/// Seals and opens under one key in format 1:
/// version(1) || key id(4, big-endian) || nonce(12) || ciphertext || tag(16), AES-256-GCM.
/// Keeps one set-up cipher context in each direction, which is what makes bulk work fast. Not thread-safe:
/// each thread takes its own from the key ring.
class Sealer {
public:
    /// Bytes that sealing adds to the plaintext.
    static constexpr std::size_t overhead = 1 + 4 + 12 + 16;
    /// Random nonces of 96 bits are safe for this many seals under one key (NIST SP 800-38D, 8.3).
    static constexpr std::uint64_t mostSeals = std::uint64_t{1} << 32;

    /// `key` has 32 bytes.
    Sealer(KeyId keyId, const Secret& key, std::shared_ptr<SealCounter> counter = {});
    Sealer(Sealer&&) noexcept;
    Sealer& operator=(Sealer&&) noexcept;
    ~Sealer();
    [[nodiscard]] KeyId keyId() const;
    /// SealRefused, field `key`, detail `exhausted`, after mostSeals.
    [[nodiscard]] Result<QByteArray> seal(SealContext context, QByteArrayView plaintext);
    /// The same into memory of the caller: out.size() == plaintext.size() + overhead.
    [[nodiscard]] Result<void> sealInto(SealContext context, QByteArrayView plaintext,
                                        std::span<unsigned char> out);

    /// The plaintext; SealRefused, always the same, for anything that is not exactly what was sealed for this
    /// key and context.
    [[nodiscard]] Result<Secret> open(SealContext context, QByteArrayView sealed);
    /// The same into memory of the caller, for bulk work: out.size() + overhead == sealed.size(). When
    /// refused, `out` is zeroed.
    [[nodiscard]] Result<void> openInto(SealContext context, QByteArrayView sealed,
                                        std::span<unsigned char> out);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// The key id inside sealed bytes; nothing when they are too short or of another version.
[[nodiscard]] std::optional<KeyId> keyIdOf(QByteArrayView sealed);

} // namespace pindesk::crypto
