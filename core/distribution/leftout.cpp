#include "core/distribution/leftout.h"
#include <array>
#include <utility>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array names{
    std::pair(LeftOut::Changed, "changed"_L1),
    std::pair(LeftOut::Unreadable, "unreadable"_L1),
    std::pair(LeftOut::TooLong, "too_long"_L1),
    std::pair(LeftOut::NotEncodable, "not_encodable"_L1),
    std::pair(LeftOut::Formula, "formula"_L1),
    std::pair(LeftOut::NoAddress, "no_address"_L1),
    std::pair(LeftOut::AddressOverflow, "address_overflow"_L1),
};

} // namespace

QLatin1StringView nameOf(LeftOut reason) {
    return std::find_if(names.begin(), names.end(), [&](const auto& row) { return row.first == reason; })
        ->second;
}

std::optional<LeftOut> leftOutFromName(QStringView name) {
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& row) { return row.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace pindesk::distribution
