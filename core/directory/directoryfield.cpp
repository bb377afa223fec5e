#include "core/directory/directoryfield.h"
#include <algorithm>

namespace pindesk::directory {
namespace {

constexpr std::array<QLatin1StringView, directoryFieldCount> names{
    QLatin1StringView("location_id"),
    QLatin1StringView("customer_id"),
    QLatin1StringView("first_name"),
    QLatin1StringView("last_name"),
    QLatin1StringView("organization"),
    QLatin1StringView("service_address"),
    QLatin1StringView("city"),
    QLatin1StringView("state"),
    QLatin1StringView("postal_code"),
    QLatin1StringView("country"),
    QLatin1StringView("status"),
    QLatin1StringView("email"),
    QLatin1StringView("birth_date"),
    QLatin1StringView("ssn"),
    QLatin1StringView("phones"),
    QLatin1StringView("language"),
    QLatin1StringView("must_change_pin"),
};

} // namespace

QLatin1StringView nameOf(DirectoryField field) {
    return names[indexOf(field)];
}

std::optional<DirectoryField> directoryFieldFromName(QStringView name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<DirectoryField>(found - names.begin());
}

} // namespace pindesk::directory
