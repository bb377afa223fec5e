#include "core/directory/searchmatch.h"

namespace pindesk::directory {

std::optional<SearchMatch> matchOf(QStringView typed, const FoundAccount& account) {
    for (const SearchPass& pass : planSearch(typed, std::nullopt))
        if (placeIn(pass, account))
            return SearchMatch{pass.field, pass.method == SearchPass::Method::Beginning};
    return std::nullopt;
}

} // namespace pindesk::directory
