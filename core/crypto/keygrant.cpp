#include "core/crypto/keygrant.h"
#include "core/crypto/aesgcm.h"
#include "core/crypto/parts.h"
#include "core/crypto/publicbox.h"

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

constexpr char formatVersion = 1;
constexpr QByteArrayView name("pindesk/grant/1");
constexpr qsizetype sealedSize = 1 + qsizetype{AesGcm::keySize} + boxOverhead;

QByteArray associatedData(KeyId keyId, QByteArrayView holder) {
    return joinParts({name, bigEndian32(keyId.value()), holder});
}

} // namespace

Result<QByteArray> sealGrant(QByteArrayView publicKey, KeyId keyId, QByteArrayView holder,
                             const Secret& siteKey) {
    if (siteKey.size() != AesGcm::keySize)
        return fail(ErrorCode::InvalidInput, u"site_key"_s, u"length"_s);
    PINDESK_TRY(QByteArray box, sealBox(publicKey, name, associatedData(keyId, holder), siteKey.view()));
    return box.prepend(formatVersion);
}

Result<Secret> openGrant(const KeyPair& pair, KeyId keyId, QByteArrayView holder, QByteArrayView sealed) {
    if (sealed.size() == sealedSize && sealed[0] == formatVersion)
        if (auto siteKey = openBox(pair, name, associatedData(keyId, holder), sealed.sliced(1)))
            return std::move(*siteKey);
    return fail(ErrorCode::SealRefused, u"site_key"_s);
}

} // namespace pindesk::crypto
