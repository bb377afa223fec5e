#include "core/crypto/sealcontext.h"
#include "core/crypto/parts.h"
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace pindesk::crypto {

QLatin1StringView nameOf(PinKind kind) {
    return kind == PinKind::Initial ? "initial"_L1 : "customer"_L1;
}

std::optional<PinKind> pinKindFromText(QStringView text) {
    for (const PinKind kind : {PinKind::Initial, PinKind::Customer})
        if (text == nameOf(kind))
            return kind;
    return std::nullopt;
}

SealContext::SealContext(QByteArrayView prefix) {
    append(prefix);
    appendLength(sizeof(std::uint32_t));
    m_keyIdAt = m_bytes.size();
    m_bytes.resize(m_keyIdAt + qsizetype{sizeof(std::uint32_t)});
}

std::span<const unsigned char> SealContext::forKey(KeyId keyId) {
    qToBigEndian(keyId.value(), m_bytes.data() + m_keyIdAt);
    return {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())};
}

void SealContext::append(QByteArrayView part) {
    appendLength(part.size());
    appendRaw(part);
}

void SealContext::appendAccount(QByteArrayView location, QByteArrayView customer) {
    appendLength(location.size() + 1 + customer.size());
    appendRaw(location);
    appendRaw("/");
    appendRaw(customer);
}

void SealContext::appendLength(qsizetype length) {
    const qsizetype at = m_bytes.size();
    m_bytes.resize(at + qsizetype{sizeof(std::uint32_t)});
    qToBigEndian(static_cast<std::uint32_t>(length), m_bytes.data() + at);
}

void SealContext::appendRaw(QByteArrayView bytes) {
    m_bytes.append(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

SealContext pinContext(PinKind kind, QByteArrayView location, QByteArrayView customer) {
    SealContext context("pindesk/pin/1");
    const QLatin1StringView name = nameOf(kind);
    context.append(QByteArrayView(name.data(), name.size()));
    context.appendAccount(location, customer);
    return context;
}

SealContext hintContext(QByteArrayView location, QByteArrayView customer) {
    SealContext context("pindesk/hint/1");
    context.appendAccount(location, customer);
    return context;
}

SealContext personalContext(QByteArrayView location, QByteArrayView customer) {
    SealContext context("pindesk/personal/1");
    context.appendAccount(location, customer);
    return context;
}

SealContext callContext(std::int64_t callId) {
    SealContext context("pindesk/call/1");
    context.append(bigEndian64(callId));
    return context;
}

SealContext visitContext(QByteArrayView visit) {
    SealContext context("pindesk/visit/1");
    context.append(visit);
    return context;
}

SealContext counterContext() {
    return SealContext("pindesk/counter/1");
}

} // namespace pindesk::crypto
