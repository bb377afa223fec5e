#pragma once
#include "core/directory/directoryrow.h"
#include <string_view>

namespace pindesk::directory {

/// Appends the form in which texts are compared when case and accents do not count: compatibility
/// decomposition (NFKD), case folding, combining and invisible characters dropped, letters that have no
/// decomposition spelt out (ł l, ø o, đ d, æ ae, ß ss), typographic apostrophes made plain, runs of white
/// space one space, none at the ends. Folding twice changes nothing.
void appendFolded(std::string_view utf8, std::string& key);
[[nodiscard]] std::string fold(std::string_view utf8);

/// The texts that a search compares with. Each is folded; empty when the row has no such thing.
struct SearchKeys {
    std::string name; ///< last name, first name
    std::string organization;
    std::string address; ///< service address, city, postal code
    std::string email;
};

/// Fills `keys`, whose memory is reused.
void makeSearchKeys(const DirectoryRow& row, SearchKeys& keys);

} // namespace pindesk::directory
