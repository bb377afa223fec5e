#pragma once
#include "core/base/accountnumber.h"
#include "core/base/ids.h"
#include <QVarLengthArray>
#include <optional>
#include <span>

namespace pindesk::crypto {

/// Who chose a PIN. Part of what its sealed bytes are bound to, and the `kind` of table pin_secret.
enum class PinKind { Initial, Customer };
/// `initial` or `customer`.
[[nodiscard]] QLatin1StringView nameOf(PinKind kind);
[[nodiscard]] std::optional<PinKind> pinKindFromText(QStringView text);

/// What sealed bytes are bound to: the associated data of format 1, length-prefixed parts of which the second
/// is the key id. The sealer fills the key id in, so that it can never differ from the key used.
class SealContext {
public:
    /// The context with this key's id in its place. No copy, no allocation: bulk work seals millions.
    [[nodiscard]] std::span<const unsigned char> forKey(KeyId keyId);

private:
    explicit SealContext(QByteArrayView prefix);
    void append(QByteArrayView part);
    void appendAccount(QByteArrayView location, QByteArrayView customer);
    void appendLength(qsizetype length);
    void appendRaw(QByteArrayView bytes);

    QVarLengthArray<unsigned char, 128> m_bytes;
    qsizetype m_keyIdAt = 0;

    friend SealContext pinContext(PinKind, QByteArrayView, QByteArrayView);
    friend SealContext hintContext(QByteArrayView, QByteArrayView);
    friend SealContext personalContext(QByteArrayView, QByteArrayView);
    friend SealContext callContext(std::int64_t);
    friend SealContext visitContext(QByteArrayView);
    friend SealContext counterContext();
};

/// `pindesk/pin/1`, key id, kind, LID/CID.
[[nodiscard]] SealContext pinContext(PinKind kind, QByteArrayView location, QByteArrayView customer);
/// `pindesk/hint/1`, key id, LID/CID.
[[nodiscard]] SealContext hintContext(QByteArrayView location, QByteArrayView customer);
/// `pindesk/personal/1`, key id, LID/CID.
[[nodiscard]] SealContext personalContext(QByteArrayView location, QByteArrayView customer);

/// `pindesk/call/1`, key id, the call's id (8 bytes, big-endian).
[[nodiscard]] SealContext callContext(std::int64_t callId);
/// `pindesk/visit/1`, key id, the number of the visit: what a customer's browser keeps for us.
[[nodiscard]] SealContext visitContext(QByteArrayView visit);
/// `pindesk/counter/1`, key id: a ticket for the customer's form at the counter.
[[nodiscard]] SealContext counterContext();

[[nodiscard]] inline SealContext pinContext(PinKind kind, const AccountNumber& account) {
    return pinContext(kind, account.location, account.customer);
}
[[nodiscard]] inline SealContext hintContext(const AccountNumber& account) {
    return hintContext(account.location, account.customer);
}
[[nodiscard]] inline SealContext personalContext(const AccountNumber& account) {
    return personalContext(account.location, account.customer);
}

} // namespace pindesk::crypto
