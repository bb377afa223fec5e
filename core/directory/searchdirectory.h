#pragma once
#include "core/audit/session.h"
#include "core/directory/searchplace.h"
#include "core/directory/searchplan.h"
#include "core/storage/database.h"
#include <chrono>

namespace pindesk::directory {

struct SearchRequest {
    QString text;                          ///< as typed; at most 500 characters
    std::optional<SearchField> by = {};    ///< none: wherever the text can mean something
    std::optional<SearchPlace> after = {}; ///< `next` of the page before, of the same text and field
    int limit = 50;                        ///< held between 1 and 1,000
    /// How long one call may look on before it gives what it has. Rare accounts behind very common words can
    /// take longer than anybody wants to wait for a letter typed.
    std::chrono::milliseconds patience{20};
};

struct SearchPage {
    /// What became of the search for what stands in the middle of words.
    enum class Inside {
        Searched,
        TooShort,   ///< no word has three characters: only beginnings were wanted
        Incomplete, ///< the index is not there yet, or has not come to the end: some or all accounts were
                    ///< only searched by their beginnings
    };
    std::vector<FoundAccount> accounts; ///< each once, those that begin with the text first
    Inside inside = Inside::Searched;
    /// To go on from; none: that was all. There may be one though the page is not full, or empty: the
    /// patience was at its end.
    std::optional<SearchPlace> next;
};

/// Searches the directory by number, name, address, telephone or e-mail; case and accents do not count, and
/// all words must be there. Texts that begin with what was typed come first, in their order, then those that
/// hold it anywhere. Missing accounts are found like others, and say so.
///
/// NotPermitted without `look_up_account`. InvalidInput, field `text`: `empty`, `too_long`,
/// `control_character` (NUL); field `after`: not a place of this search.
[[nodiscard]] Result<SearchPage> searchDirectory(storage::Database& database, const audit::Session& session,
                                                 const SearchRequest& request);

} // namespace pindesk::directory
