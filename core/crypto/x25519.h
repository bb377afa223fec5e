#pragma once
#include "core/base/secret.h"
#include <QByteArray>
#include <optional>

namespace pindesk::crypto {

inline constexpr qsizetype x25519Size = 32;

/// The public key of a private one (RFC 7748); nothing unless it has 32 bytes.
[[nodiscard]] std::optional<QByteArray> x25519Public(const Secret& privateKey);
/// The shared secret. Nothing for keys of another size and for public keys of small order, which give a
/// secret that everybody knows.
[[nodiscard]] std::optional<Secret> x25519Shared(const Secret& privateKey, QByteArrayView publicKey);

} // namespace pindesk::crypto
