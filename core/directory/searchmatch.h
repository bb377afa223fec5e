#pragma once
#include "core/directory/searchplan.h"

namespace pindesk::directory {

/// Why an account was found.
struct SearchMatch {
    SearchField field = SearchField::Name;
    bool atBeginning = true; ///< else somewhere inside
    bool operator==(const SearchMatch&) const = default;
};

/// The first way in which a search for `typed` finds this account; none when the account has changed since.
[[nodiscard]] std::optional<SearchMatch> matchOf(QStringView typed, const FoundAccount& account);

} // namespace pindesk::directory
