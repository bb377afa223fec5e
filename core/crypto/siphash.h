#pragma once
#include "core/base/secret.h"
#include <QByteArrayView>
#include <cstdint>
#include <memory>

struct evp_mac_ctx_st;

namespace pindesk::crypto {

/// SipHash-2-4 with 64 bits (Aumasson and Bernstein, 2012): a fast keyed hash, to tell whether bytes are the
/// same without storing anything from which they could be guessed. No MAC for proof: 64 bits are too few.
/// Not thread-safe: one per thread.
class SipHash {
public:
    static constexpr std::size_t keySize = 16;
    /// `key` has 16 bytes.
    explicit SipHash(const Secret& key);

    [[nodiscard]] std::uint64_t of(QByteArrayView bytes);

private:
    struct Free {
        void operator()(evp_mac_ctx_st* context) const;
    };
    Secret m_key;
    std::unique_ptr<evp_mac_ctx_st, Free> m_context;
};

} // namespace pindesk::crypto
