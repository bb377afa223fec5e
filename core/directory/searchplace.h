#pragma once
#include "core/base/ids.h"
#include <QString>
#include <optional>
#include <string>

namespace pindesk::directory {

/// How far a search has come: behind this account, where it stands in this pass of the search's plan. It
/// stays right while accounts come, change and go.
struct SearchPlace {
    std::size_t pass = 0;
    std::string key;
    AccountId account;

    /// Letters, digits, `-`, `_` and dots: to be handed back as it is.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<SearchPlace> fromString(QStringView text);
    bool operator==(const SearchPlace&) const = default;
};

} // namespace pindesk::directory
