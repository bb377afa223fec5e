#pragma once
#include "core/directory/searchentry.h"

namespace pindesk::directory {

/// The search keys of a batch of rows, on their way to table directory_key.
class BatchKeys {
public:
    void clear();
    /// Adds the keys of one row.
    void add(std::uint32_t row, const DirectoryRow& from, const SearchKeys& keys);
    /// Puts them into the order of the table; each stands once.
    void sort();

    /// Calls `use(KeyKind, std::string_view key, std::uint32_t row)`, which gives a Result<void>.
    template <class Use>
    [[nodiscard]] Result<void> forEach(Use&& use) const {
        for (std::size_t kind = 0; kind < keyKindCount; ++kind)
            for (const Entry& entry : m_kinds[kind].entries)
                PINDESK_CHECK(use(static_cast<KeyKind>(kind), textOf(m_kinds[kind], entry), entry.row));
        return {};
    }

private:
    struct Entry {
        std::uint64_t start = 0; ///< the first eight bytes, which settle most comparisons
        std::uint32_t at = 0;
        std::uint32_t size = 0;
        std::uint32_t row = 0;
    };
    struct Kind {
        std::string bytes;
        std::vector<Entry> entries;
    };
    [[nodiscard]] static std::string_view textOf(const Kind& kind, const Entry& entry) {
        return std::string_view(kind.bytes).substr(entry.at, entry.size);
    }
    [[nodiscard]] static bool isLess(const Kind& kind, const Entry& a, const Entry& b);

    std::array<Kind, keyKindCount> m_kinds;
};

} // namespace pindesk::directory
