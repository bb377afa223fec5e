#pragma once
#include <QLatin1StringView>
#include <array>
#include <optional>

namespace pindesk::distribution {

/// Why an account that was chosen is not in the file. Words: ui/common/distributiontext.cpp.
enum class LeftOut {
    Changed,         ///< reset or registered since the batch was asked for
    Unreadable,      ///< its sealed PIN does not open
    TooLong,         ///< the number or the PIN does not fit its column, which must not be cut
    NotEncodable,    ///< a character that the encoding lacks (number, PIN), or every font (a letter, its
                     ///< address)
    Formula,         ///< the number or the PIN would be read as a formula, and must not be altered
    NoAddress,       ///< a letter without an address
    AddressOverflow, ///< name and address do not fit the envelope's window, even in small type
};
inline constexpr std::array leftOuts{LeftOut::Changed,        LeftOut::Unreadable, LeftOut::TooLong,
                                     LeftOut::NotEncodable,   LeftOut::Formula,    LeftOut::NoAddress,
                                     LeftOut::AddressOverflow};
/// `changed`, `unreadable`, `too_long`, `not_encodable`, `formula`, `no_address`, `address_overflow`.
[[nodiscard]] QLatin1StringView nameOf(LeftOut reason);
[[nodiscard]] std::optional<LeftOut> leftOutFromName(QStringView name);

} // namespace pindesk::distribution
