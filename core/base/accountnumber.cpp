#include "core/base/accountnumber.h"

namespace pindesk {
namespace {

constexpr qsizetype longestPart = 32;

bool isPartCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
}

tl::unexpected<Error> refuse(const char* part, const char* problem) {
    return fail(ErrorCode::InvalidInput, QStringLiteral("account"),
                QLatin1StringView(part) + u'_' + QLatin1StringView(problem));
}

Result<QByteArray> checkedPart(QByteArrayView raw, const char* name) {
    const QByteArrayView part = raw.trimmed();
    if (part.isEmpty())
        return refuse(name, "missing");
    if (!std::all_of(part.begin(), part.end(), isPartCharacter))
        return refuse(name, "character");
    if (part.size() > longestPart)
        return refuse(name, "too_long");
    return part.toByteArray();
}

bool isSeparator(QChar c) {
    return c == u'/' || c == u'-' || c.isSpace();
}

} // namespace

Result<AccountNumber> AccountNumber::fromParts(QByteArrayView location, QByteArrayView customer) {
    PINDESK_TRY(auto checkedLocation, checkedPart(location, "location"));
    PINDESK_TRY(auto checkedCustomer, checkedPart(customer, "customer"));
    return AccountNumber{std::move(checkedLocation), std::move(checkedCustomer)};
}

Result<AccountNumber> AccountNumber::parse(QStringView typed) {
    const QStringView text = typed.trimmed();
    const auto first = std::find_if(text.begin(), text.end(), isSeparator);
    const QStringView location(text.begin(), first);
    // Spaces around the one real separator belong to it: "12345 / 678".
    auto second = first;
    int strokes = 0;
    while (second != text.end() && isSeparator(*second)) {
        strokes += second->isSpace() ? 0 : 1;
        ++second;
    }
    const QStringView customer(second, text.end());
    if (strokes > 1 || std::any_of(customer.begin(), customer.end(), isSeparator))
        return fail(ErrorCode::InvalidInput, QStringLiteral("account"), QStringLiteral("too_many_parts"));
    return fromParts(location.toUtf8(), customer.toUtf8());
}

} // namespace pindesk
