#include "core/ledger/issue.h"
#include <algorithm>
#include <utility>

namespace pindesk::ledger {
using namespace Qt::StringLiterals;
namespace {

constexpr std::array channelNames{
    std::pair(Channel::Telephone, "telephone"_L1),
    std::pair(Channel::Email, "email"_L1),
    std::pair(Channel::Bill, "bill"_L1),
    std::pair(Channel::Letter, "letter"_L1),
};
constexpr std::array statusNames{
    std::pair(IssueStatus::Issued, "issued"_L1),
    std::pair(IssueStatus::SignedIn, "signed_in"_L1),
    std::pair(IssueStatus::Registered, "registered"_L1),
    std::pair(IssueStatus::Enabled, "enabled"_L1),
};

template <class Names, class Value>
QLatin1StringView nameIn(const Names& names, Value value) {
    return std::find_if(names.begin(), names.end(), [&](const auto& row) { return row.first == value; })
        ->second;
}

template <class Names>
auto valueIn(const Names& names, QStringView name) -> std::optional<decltype(names.front().first)> {
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& row) { return row.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QLatin1StringView nameOf(Channel channel) {
    return nameIn(channelNames, channel);
}
std::optional<Channel> channelFromName(QStringView name) {
    return valueIn(channelNames, name);
}
QLatin1StringView nameOf(IssueStatus status) {
    return nameIn(statusNames, status);
}
std::optional<IssueStatus> issueStatusFromName(QStringView name) {
    return valueIn(statusNames, name);
}

} // namespace pindesk::ledger
