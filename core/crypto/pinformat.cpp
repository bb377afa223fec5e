#include "core/crypto/pinformat.h"

using namespace Qt::StringLiterals;

namespace pindesk::crypto {
namespace {

constexpr int fewestDigits = 4;
constexpr int mostDigits = 8;
constexpr QByteArrayView lettersAndDigits("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
constexpr QByteArrayView withoutLookAlikes("ABCDEFGHJKMNPQRSTUVWXYZ23456789");
constexpr QByteArrayView digitsOnly("0123456789");
constexpr QLatin1StringView numericPrefix("numeric:");

tl::unexpected<Error> unknownFormat() {
    return fail(ErrorCode::InvalidInput, u"pin_format"_s, u"unknown"_s);
}

} // namespace

PinFormat PinFormat::readable() {
    return {Kind::Readable, 6};
}

Result<PinFormat> PinFormat::numeric(int digits) {
    if (digits < fewestDigits || digits > mostDigits)
        return fail(ErrorCode::InvalidInput, u"pin_format"_s, u"digits"_s);
    return PinFormat(Kind::Numeric, static_cast<std::uint8_t>(digits));
}

Result<PinFormat> PinFormat::fromText(QStringView text) {
    if (text == u"alphanumeric")
        return alphanumeric();
    if (text == u"readable")
        return readable();
    if (!text.startsWith(numericPrefix))
        return unknownFormat();
    const QStringView digits = text.sliced(numericPrefix.size());
    // One digit and nothing else: toInt() alone would also take a sign and spaces.
    if (digits.size() != 1 || digits[0] < u'0' || digits[0] > u'9')
        return unknownFormat();
    return numeric(digits[0].unicode() - u'0');
}

QString PinFormat::toText() const {
    switch (m_kind) {
    case Kind::Alphanumeric:
        return u"alphanumeric"_s;
    case Kind::Readable:
        return u"readable"_s;
    case Kind::Numeric:
        break;
    }
    return numericPrefix + QString::number(m_length);
}

QByteArrayView PinFormat::alphabet() const {
    switch (m_kind) {
    case Kind::Alphanumeric:
        return lettersAndDigits;
    case Kind::Readable:
        return withoutLookAlikes;
    case Kind::Numeric:
        break;
    }
    return digitsOnly;
}

std::uint32_t PinFormat::combinations() const {
    std::uint32_t count = 1;
    for (std::size_t i = 0; i < m_length; ++i)
        count *= static_cast<std::uint32_t>(alphabet().size());
    return count;
}

} // namespace pindesk::crypto
