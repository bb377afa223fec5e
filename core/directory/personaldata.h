#pragma once
#include "core/audit/heldkeys.h"
#include "core/base/accountnumber.h"
#include <string_view>

namespace pindesk::directory {

/// Bytes of the plaintext under directory_account.personal: the birth date as `yyyy-mm-dd` (10), then the
/// last four digits of the SSN (4). A part that is not known is all zero bytes, so that the sealed bytes do
/// not tell by their length which one it is. An account with neither has no blob at all.
inline constexpr std::size_t personalDataSize = 14;

/// Writes the plaintext into `out`. Each part is empty or has its full length.
void encodePersonalData(std::string_view birthDate, std::string_view ssnLast4,
                        std::span<unsigned char, personalDataSize> out);

/// What is on record of a person; empty = not known.
struct PersonalData {
    Secret birthDate; ///< ISO 8601
    Secret ssnLast4;
};

/// Opens the column `personal`; nothing is known of an account without a blob. KeyNotHeld, SealRefused.
[[nodiscard]] Result<PersonalData> openPersonalData(storage::Connection& connection,
                                                    const audit::Session& session,
                                                    const AccountNumber& account, QByteArrayView sealed);

} // namespace pindesk::directory
