#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QHash>
#include <compare>

namespace pindesk {

/// LID/CID, the number by which a customer account is known. Each part is 1 to 32 characters of
/// `A-Z a-z 0-9 . _`, case-sensitive, kept as text because leading zeros matter.
struct AccountNumber {
    QByteArray location;
    QByteArray customer;

    /// Reads `12345/678`, `12345-678` or `12345 678`, with spaces around. The error is InvalidInput with
    /// field `account` and a detail that names the part at fault: `location_missing`, `customer_missing`,
    /// `location_too_long`, `customer_too_long`, `location_character`, `customer_character`,
    /// `too_many_parts`.
    [[nodiscard]] static Result<AccountNumber> parse(QStringView typed);
    /// Checks two parts that come from separate columns; spaces around each are dropped.
    [[nodiscard]] static Result<AccountNumber> fromParts(QByteArrayView location, QByteArrayView customer);

    [[nodiscard]] QByteArray text() const { return location + '/' + customer; }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(text()); }
    std::strong_ordering operator<=>(const AccountNumber&) const = default;
    bool operator==(const AccountNumber&) const = default;
    friend std::size_t qHash(const AccountNumber& number, std::size_t seed = 0) {
        return qHashMulti(seed, number.location, number.customer);
    }
};

} // namespace pindesk
