#include "core/crypto/passwordkey.h"
#include "core/crypto/argon2id.h"
#include "core/crypto/digest.h"
#include "core/crypto/normalizedtext.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

constexpr std::size_t keySize = 32;

bool isSensible(const PasswordCost& cost) {
    const std::uint32_t leastMemory = 8 * cost.lanes;
    return cost.passes >= 1 && cost.passes <= 100 && cost.lanes >= 1 && cost.lanes <= 16 &&
           cost.memoryKib >= leastMemory && cost.memoryKib <= 4u * 1024 * 1024;
}

} // namespace

QString PasswordCost::toText() const {
    return u"argon2id:m=%1,t=%2,p=%3"_s.arg(memoryKib).arg(passes).arg(lanes);
}

Result<PasswordCost> PasswordCost::fromText(QStringView text) {
    static const QRegularExpression form(u"\\Aargon2id:m=([0-9]{1,9}),t=([0-9]{1,9}),p=([0-9]{1,9})\\z"_s);
    const auto match = form.match(text.toString());
    const PasswordCost cost{match.capturedView(1).toUInt(), match.capturedView(2).toUInt(),
                            match.capturedView(3).toUInt()};
    if (!match.hasMatch() || !isSensible(cost))
        return fail(ErrorCode::InvalidInput, u"kdf"_s);
    return cost;
}

Result<PasswordKeys> derivePasswordKeys(const QUuid& siteId, QStringView userName, const Secret& password,
                                        const PasswordCost& cost) {
    PINDESK_TRY(const Secret text, normalizedText(password, u"password"_s));
    const QByteArray salt =
        sha256(siteId.toByteArray(QUuid::WithoutBraces) + userName.toString().toLower().toUtf8());
    PINDESK_TRY(const Secret root, argon2id(text, salt, cost, keySize));
    return PasswordKeys{hkdfSha256(root, {}, "pindesk/auth/1", keySize),
                        hkdfSha256(root, {}, "pindesk/wrap/1", keySize)};
}

QByteArray verifierOf(const Secret& authKey) {
    return sha256(authKey.view());
}

bool matchesVerifier(const Secret& authKey, QByteArrayView verifier) {
    return equalInConstantTime(verifierOf(authKey), verifier);
}

} // namespace pindesk::crypto
