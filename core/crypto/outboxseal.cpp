#include "core/crypto/outboxseal.h"
#include "core/crypto/parts.h"
#include "core/crypto/publicbox.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

constexpr QByteArrayView name("pindesk/outbox/1");
constexpr QByteArrayView pairName("pindesk/outbox-pair/1");
constexpr std::size_t privateKeySize = 32;
constexpr char formatVersion = 1;
constexpr qsizetype headerSize = 1 + 4;

QByteArray associatedData(KeyId keyId, QByteArrayView entry) {
    return joinParts({name, bigEndian32(keyId.value()), entry});
}

} // namespace

Result<KeyPair> outboxPair(const Secret& siteKey) {
    return keyPairOf(hkdfSha256(siteKey, {}, pairName, privateKeySize));
}

Result<QByteArray> sealForOutbox(KeyId keyId, QByteArrayView publicKey, QByteArrayView entry,
                                 QByteArrayView plaintext) {
    PINDESK_TRY(const QByteArray box, sealBox(publicKey, name, associatedData(keyId, entry), plaintext));
    const auto id = bigEndian32(keyId.value());
    return QByteArray(1, formatVersion).append(QByteArrayView(id)).append(box);
}

Result<Secret> openFromOutbox(const KeyRing& keys, QByteArrayView entry, QByteArrayView sealed) {
    const std::vector<KeyId> held = keys.keyIds(KeyPurpose::Outbox);
    if (held.empty())
        return fail(ErrorCode::KeyNotHeld, u"key"_s, nameOf(KeyPurpose::Outbox));
    const auto keyId = keyIdOf(sealed);
    if (!keyId || std::find(held.begin(), held.end(), *keyId) == held.end())
        return fail(ErrorCode::SealRefused, u"outbox"_s);
    PINDESK_TRY(const Secret siteKey, keys.key(*keyId));
    PINDESK_TRY(const KeyPair pair, outboxPair(siteKey));
    auto plaintext = openBox(pair, name, associatedData(*keyId, entry), sealed.sliced(headerSize));
    if (!plaintext)
        return fail(ErrorCode::SealRefused, u"outbox"_s);
    return std::move(*plaintext);
}

} // namespace pindesk::crypto
