#pragma once
#include "core/base/ids.h"
#include "core/directory/searchkey.h"
#include "core/directory/searchquery.h"

namespace pindesk::directory {

/// What a key of table directory_key is made of; its column `kind`.
enum class KeyKind : std::uint8_t { Name = 0, Address = 1, Email = 2, Phone = 3 };
inline constexpr std::size_t keyKindCount = 4;

/// Accounts whose keys stand together, under one number in the column `block`. Ids count from 1, so that the
/// first so many accounts are the first block.
inline constexpr std::int64_t accountsPerBlock = 16'384;
[[nodiscard]] constexpr std::int64_t blockOf(AccountId account) {
    return (account.value() - 1) / accountsPerBlock;
}

/// The part of a key that is indexed: at most 120 bytes, whole characters. PostgreSQL indexes no text of any
/// length, and a search compares with the whole anyway.
[[nodiscard]] std::string_view indexedPart(std::string_view key);

/// A text that is greater than everything that begins with `prefix`, byte for byte, and less than or equal to
/// everything else that is greater; empty when there is none. Valid UTF-8 when `prefix` is.
[[nodiscard]] std::string afterPrefix(std::string_view prefix);

/// Calls `take(KeyKind, std::string_view key)` for each text that is found by its beginning.
template <class Take>
void forEachKey(const DirectoryRow& row, const SearchKeys& keys, Take&& take) {
    const auto give = [&](KeyKind kind, std::string_view key) {
        if (!key.empty())
            take(kind, key);
    };
    give(KeyKind::Name, keys.name);
    give(KeyKind::Name, keys.organization);
    give(KeyKind::Address, keys.address);
    give(KeyKind::Email, keys.email);
    for (const Phone& phone : row.phones)
        give(KeyKind::Phone, phone.digits);
}

/// The texts of table directory_infix. Several texts of one column stand on lines of their own, so that
/// nothing is found across two of them, and each line but a number's begins with a space, as every word of it
/// does, so that a word's beginning is found by its first letters and the space before.
struct InfixTexts {
    std::string number, name, address, phone, email;
};
void makeInfixTexts(const DirectoryRow& row, const SearchKeys& keys, InfixTexts& texts);

} // namespace pindesk::directory
