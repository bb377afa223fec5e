#pragma once
#include "core/base/rights.h"
#include <array>
#include <optional>
#include <vector>

namespace pindesk::crypto {

/// What a site key seals (security: keys).
enum class KeyPurpose { InitialPin, CustomerPin, PersonalData, Outbox, Audit };
inline constexpr std::array keyPurposes{KeyPurpose::InitialPin, KeyPurpose::CustomerPin,
                                        KeyPurpose::PersonalData, KeyPurpose::Outbox, KeyPurpose::Audit};

/// `initial_pin`, `customer_pin`, `personal_data`, `outbox`, `audit`: site_key.purpose.
[[nodiscard]] QLatin1StringView nameOf(KeyPurpose purpose);
[[nodiscard]] std::optional<KeyPurpose> keyPurposeFromText(QStringView text);

/// The keys that a person with these roles is granted, in the order of keyPurposes.
[[nodiscard]] std::vector<KeyPurpose> purposesOf(Roles roles);

} // namespace pindesk::crypto
