#pragma once
#include <QLatin1StringView>
#include <array>
#include <optional>

namespace pindesk::directory {

/// What the directory holds of an account: the targets of a column map.
enum class DirectoryField {
    LocationId,
    CustomerId,
    FirstName,
    LastName,
    Organization,
    ServiceAddress,
    City,
    State,
    PostalCode,
    Country,
    Status,
    Email,
    BirthDate,
    Ssn,
    Phones,
    Language,
    MustChangePin,
};

inline constexpr std::size_t directoryFieldCount = 17;

/// The name in maps and headers, e.g. `location_id`.
[[nodiscard]] QLatin1StringView nameOf(DirectoryField field);
[[nodiscard]] std::optional<DirectoryField> directoryFieldFromName(QStringView name);

[[nodiscard]] constexpr std::size_t indexOf(DirectoryField field) {
    return static_cast<std::size_t>(field);
}

} // namespace pindesk::directory
