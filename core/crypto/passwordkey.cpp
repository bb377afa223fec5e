#include "core/crypto/passwordkey.h"
#include "core/crypto/argon2id.h"
#include "core/crypto/digest.h"
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

constexpr std::size_t keySize = 32;

bool isAscii(const Secret& text) {
    return std::all_of(text.bytes().begin(), text.bytes().end(), [](unsigned char c) { return c < 0x80; });
}

void wipeText(const QString& text) {
    // Not through data(): that would make a copy of text shared with another string, and wipe the copy.
    wipe(const_cast<QChar*>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

/// NFKC, so that the same password typed on another keyboard gives the same bytes. ASCII is left as it is
/// and never becomes a QString; for other passwords Qt's normalisation may leave a copy in freed memory.
Result<Secret> normalized(const Secret& password) {
    if (isAscii(password))
        return password.clone();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString typed = decoder(password.view());
    const QString composed = typed.normalized(QString::NormalizationForm_KC);
    QByteArray bytes = composed.toUtf8();
    Secret result(bytes);
    wipeText(typed);
    wipeText(composed);
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (decoder.hasError())
        return fail(ErrorCode::InvalidInput, u"password"_s, u"encoding"_s);
    return result;
}

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
    PINDESK_TRY(const Secret text, normalized(password));
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
