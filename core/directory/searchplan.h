#pragma once
#include "core/directory/directoryrepository.h"
#include "core/directory/searchentry.h"

namespace pindesk::directory {

/// One way in which a search looks for accounts. Passes are gone through in turn, each in an order of its
/// own.
struct SearchPass {
    enum class Method {
        Beginning, ///< texts that begin with `key`, in the order of the texts
        Inside,    ///< texts that hold every word of `key`, in the order of the account ids
    };
    Method method = Method::Beginning;
    SearchField field = SearchField::Name;
    std::string key;
    std::vector<std::string> words; ///< of `key`, for Inside
    bool operator==(const SearchPass&) const = default;
};

/// Characters from which on a word is also looked for in the middle of others; of shorter ones the trigram
/// indexes know nothing.
inline constexpr std::size_t shortestInside = 3;

/// The passes for a typed text: beginnings first, because they are what people type, then everything else.
/// Two or three words are tried in every order: `mary smith` is `Smith, Mary`. Nothing when the text can mean
/// nothing.
[[nodiscard]] std::vector<SearchPass> planSearch(QStringView typed, std::optional<SearchField> by);

/// The kind of key that has this field's beginnings; none for numbers, which stand in the account's row.
[[nodiscard]] std::optional<KeyKind> keyKindOf(SearchField field);

/// Where an account stands in a pass: the key by which its Beginning pass finds it first, empty in an Inside
/// pass. None when the pass does not find it.
[[nodiscard]] std::optional<std::string> placeIn(const SearchPass& pass, const FoundAccount& account);

/// What the index is asked for on behalf of the pass: its words, those of two letters with the space before
/// them. It gives at least what the pass finds: single letters, which it cannot look for, and long
/// repetitions are judged by placeIn.
[[nodiscard]] std::vector<std::string> indexedWords(const SearchPass& pass);

} // namespace pindesk::directory
