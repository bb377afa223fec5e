#pragma once
#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace pindesk::directory {

/// Where a search looks.
enum class SearchField { Number, Name, Address, Phone, Email };

/// `number`, `name`, `address`, `phone`, `email`, as on the command line.
[[nodiscard]] std::optional<SearchField> searchFieldFromName(QStringView name);

/// One thing to look for. `key` is in the form of the stored keys: folded text; digits for a telephone;
/// `LID` or `LID/CID` for a number (the last part may be a beginning of it).
struct SearchTerm {
    SearchField field = SearchField::Name;
    std::string key;
    bool operator==(const SearchTerm&) const = default;
};

/// What a typed text can mean, the likeliest first; with `by`, only that. Nothing when it can mean nothing:
/// the text is empty, or has no digit where a telephone is asked for.
[[nodiscard]] std::vector<SearchTerm> classifyQuery(QStringView typed, std::optional<SearchField> by = {});

} // namespace pindesk::directory
