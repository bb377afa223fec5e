#pragma once
#include "core/base/secret.h"
#include <QByteArray>
#include <initializer_list>
#include <memory>

struct evp_mac_ctx_st;

namespace pindesk::crypto {

inline constexpr qsizetype digestSize = 32;

/// SHA-256 (FIPS 180-4) of bytes that are at hand: 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// SHA-256 of bytes that come in pieces, e.g. of a file while it is written.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();

    void add(QByteArrayView bytes);
    /// The digest of everything added; the object is then empty and can be used again.
    [[nodiscard]] QByteArray take();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// HMAC-SHA-256 (RFC 2104) under one key, set up once and reused. Not thread-safe: one per thread. By
/// OpenSSL (docs/decisions/0007).
class HmacSha256 {
public:
    explicit HmacSha256(const Secret& key);

    /// The MAC, 32 bytes, of the parts one after the other. Where parts vary in length the caller joins them
    /// with joinParts() first, so that no two lists of parts give the same bytes.
    [[nodiscard]] QByteArray of(std::initializer_list<QByteArrayView> parts);

private:
    struct Free {
        void operator()(evp_mac_ctx_st* context) const;
    };
    std::unique_ptr<evp_mac_ctx_st, Free> m_keyed;
};

/// HKDF-SHA-256 (RFC 5869): `size` bytes (at most 8160) from a secret, a salt (may be empty) and the name of
/// the use.
[[nodiscard]] Secret hkdfSha256(const Secret& secret, QByteArrayView salt, QByteArrayView info,
                                std::size_t size);

/// Same bytes? Takes as long for a near miss as for a far one; only the lengths may show.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace pindesk::crypto
