#include "core/crypto/sealing.h"
#include "core/crypto/aesgcm.h"
#include <QtEndian>
#include <atomic>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

constexpr unsigned char formatVersion = 1;
constexpr std::size_t headerSize = 1 + sizeof(std::uint32_t);
static_assert(headerSize + AesGcm::overhead == Sealer::overhead);

tl::unexpected<Error> refused() {
    return fail(ErrorCode::SealRefused, u"sealed"_s);
}

} // namespace

class SealCounter {
public:
    explicit SealCounter(std::uint64_t seals = 0)
        : m_seals(seals) {}
    [[nodiscard]] bool take() { return m_seals.fetch_add(1, std::memory_order_relaxed) < Sealer::mostSeals; }

private:
    std::atomic<std::uint64_t> m_seals;
};

std::shared_ptr<SealCounter> makeSealCounter(std::uint64_t seals) {
    return std::make_shared<SealCounter>(seals);
}

struct Sealer::Private {
    Private(KeyId id, const Secret& key, std::shared_ptr<SealCounter> seals)
        : keyId(id)
        , cipher(key)
        , counter(std::move(seals)) {}

    KeyId keyId;
    AesGcm cipher;
    std::shared_ptr<SealCounter> counter;
    // Its own, never one passed in: a source that repeats itself would repeat a nonce and give the key away.
    SystemRandom random;
};

Sealer::Sealer(KeyId keyId, const Secret& key, std::shared_ptr<SealCounter> counter)
    : m_private(std::make_unique<Private>(keyId, key, counter ? std::move(counter) : makeSealCounter())) {}

Sealer::Sealer(Sealer&&) noexcept = default;
Sealer& Sealer::operator=(Sealer&&) noexcept = default;
Sealer::~Sealer() = default;

KeyId Sealer::keyId() const {
    return m_private->keyId;
}

Result<QByteArray> Sealer::seal(SealContext context, QByteArrayView plaintext) {
    QByteArray sealed(plaintext.size() + qsizetype{overhead}, Qt::Uninitialized);
    PINDESK_CHECK(sealInto(std::move(context), plaintext, writableBytesOf(sealed)));
    return sealed;
}

Result<void> Sealer::sealInto(SealContext context, QByteArrayView plaintext, std::span<unsigned char> out) {
    if (!m_private->counter->take())
        return fail(ErrorCode::SealRefused, u"key"_s, u"exhausted"_s);
    if (out.size() != static_cast<std::size_t>(plaintext.size()) + overhead)
        return fail(ErrorCode::Internal, u"sealed"_s, u"buffer_size"_s);
    out[0] = formatVersion;
    qToBigEndian(keyId().value(), out.data() + 1);
    if (!m_private->cipher.seal(m_private->random, context.forKey(keyId()), bytesOf(plaintext),
                                out.subspan(headerSize)))
        return fail(ErrorCode::Internal, u"sealed"_s, u"cipher"_s);
    return {};
}

Result<Secret> Sealer::open(SealContext context, QByteArrayView sealed) {
    if (sealed.size() < qsizetype{overhead})
        return refused();
    Secret plaintext(static_cast<std::size_t>(sealed.size()) - overhead);
    PINDESK_CHECK(openInto(std::move(context), sealed, {plaintext.data(), plaintext.size()}));
    return plaintext;
}

Result<void> Sealer::openInto(SealContext context, QByteArrayView sealed, std::span<unsigned char> out) {
    // The key id in the sealed bytes only chooses a key: what counts is the one in the context.
    if (keyIdOf(sealed) != keyId() || static_cast<std::size_t>(sealed.size()) != out.size() + overhead ||
        !m_private->cipher.open(context.forKey(keyId()), bytesOf(sealed).subspan(headerSize), out)) {
        // Decryption runs before the tag is compared: what it wrote must not be used.
        pindesk::wipe(out.data(), out.size());
        return refused();
    }
    return {};
}

std::optional<KeyId> keyIdOf(QByteArrayView sealed) {
    if (sealed.size() < qsizetype{Sealer::overhead} || sealed[0] != char{formatVersion})
        return std::nullopt;
    return KeyId(qFromBigEndian<std::uint32_t>(sealed.data() + 1));
}

} // namespace pindesk::crypto
