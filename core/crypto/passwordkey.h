#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"
#include <QByteArray>
#include <QUuid>
#include <cstdint>

namespace pindesk::crypto {

/// Argon2id's cost. The defaults are the product's (RFC 9106, 4: second choice, one lane).
struct PasswordCost {
    std::uint32_t memoryKib = 64 * 1024;
    std::uint32_t passes = 3;
    std::uint32_t lanes = 1;
    bool operator==(const PasswordCost&) const = default;

    /// `argon2id:m=65536,t=3,p=1`, as staff_credential.kdf keeps it.
    [[nodiscard]] QString toText() const;
    /// InvalidInput, field `kdf`, for another text or a cost outside 8 KiB to 4 GiB, 1 to 100 passes, 1 to 16
    /// lanes: the text comes from the database.
    [[nodiscard]] static Result<PasswordCost> fromText(QStringView text);
};

/// What a password is worth, 32 bytes each.
struct PasswordKeys {
    Secret authKey; ///< proves identity; the server keeps only its verifier
    Secret wrapKey; ///< opens the person's private key; never leaves the workstation
};

/// root = Argon2id(NFKC(password), salt = SHA-256(site id || lower-case user name)), split by HKDF-SHA-256
/// (docs/formats.md). `password` is UTF-8; bytes that are not give InvalidInput, field `password`, detail
/// `encoding`. Takes about 0.1 s and 64 MiB: never on the GUI thread, never inside a transaction.
[[nodiscard]] Result<PasswordKeys> derivePasswordKeys(const QUuid& siteId, QStringView userName,
                                                      const Secret& password, const PasswordCost& cost = {});

/// What the database keeps to check a sign-in: SHA-256 of authKey, 32 bytes.
[[nodiscard]] QByteArray verifierOf(const Secret& authKey);
/// In constant time.
[[nodiscard]] bool matchesVerifier(const Secret& authKey, QByteArrayView verifier);

} // namespace pindesk::crypto
