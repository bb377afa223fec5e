#pragma once
#include <QStringList>

namespace pindesk::crypto {

/// Computes published test vectors with the code the product uses and names those that come out wrong:
/// `sha256` (FIPS 180-4), `hmac` (RFC 4231), `hkdf` (RFC 5869), `aes-256-gcm` (McGrew, Viega), `x25519` (RFC
/// 7748), `argon2id` (reference implementation).
[[nodiscard]] QStringList wrongKnownAnswers();

} // namespace pindesk::crypto
