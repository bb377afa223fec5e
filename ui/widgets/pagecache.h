#pragma once
#include <algorithm>
#include <list>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace pindesk::ui {

/// The rows of a long list, of which only the pages looked at last are in memory; of the others only the key
/// behind which they begin, by which they are read again.
template <class Row, class Place>
class PageCache {
public:
    PageCache(int pageSize, std::size_t mostPages)
        : m_pageSize(pageSize)
        , m_mostPages(mostPages) {}

    void clear() {
        m_starts.clear();
        m_pages.clear();
        m_order.clear();
        m_asked.clear();
        m_rows = 0;
    }
    [[nodiscard]] int pageSize() const { return m_pageSize; }
    /// Rows that are known to be there.
    [[nodiscard]] int rowCount() const { return m_rows; }
    [[nodiscard]] std::size_t pagesInMemory() const { return m_pages.size(); }

    /// None while its page is not in memory.
    [[nodiscard]] const Row* find(int row) {
        const auto page = m_pages.find(row / m_pageSize);
        if (page == m_pages.end())
            return nullptr;
        touch(page->first);
        const auto at = static_cast<std::size_t>(row % m_pageSize);
        return at < page->second.size() ? &page->second[at] : nullptr;
    }
    /// The key behind which a page begins; none for the first.
    [[nodiscard]] std::optional<Place> startOf(int page) const {
        return page == 0 ? std::nullopt : std::optional(m_starts[static_cast<std::size_t>(page) - 1]);
    }
    /// True when the page is to be asked for: nobody has yet.
    [[nodiscard]] bool ask(int page) { return m_asked.insert(page).second; }
    void forgetAsking(int page) { m_asked.erase(page); }
    [[nodiscard]] bool isAsked(int page) const { return m_asked.contains(page); }
    /// The page behind the last known one; none at the end, or before the first has come.
    [[nodiscard]] std::optional<int> nextPage() const {
        if (m_rows == 0 || static_cast<std::size_t>(m_rows / m_pageSize) > m_starts.size() ||
            m_rows % m_pageSize != 0)
            return std::nullopt;
        return m_rows / m_pageSize;
    }
    /// Rows are there, though not in memory; `starts`: of the pages that begin among them, but the first.
    void extend(int rows, const std::vector<Place>& starts) {
        m_rows += rows;
        m_starts.insert(m_starts.end(), starts.begin(), starts.end());
    }
    /// Takes a page that has come. `next`: where the page behind it begins. Returns the number of new rows.
    int put(int page, std::vector<Row> rows, const std::optional<Place>& next) {
        m_asked.erase(page);
        const int end = page * m_pageSize + static_cast<int>(rows.size());
        const int added = std::max(0, end - m_rows);
        m_rows += added;
        if (next && static_cast<std::size_t>(page) == m_starts.size())
            m_starts.push_back(*next);
        m_pages.insert_or_assign(page, std::move(rows));
        touch(page);
        while (m_order.size() > m_mostPages) {
            m_pages.erase(m_order.back());
            m_order.pop_back();
        }
        return added;
    }

private:
    void touch(int page) {
        if (!m_order.empty() && m_order.front() == page)
            return;
        m_order.remove(page);
        m_order.push_front(page);
    }

    int m_pageSize;
    std::size_t m_mostPages;
    int m_rows = 0;
    std::vector<Place> m_starts; ///< of the second page and those behind it
    std::unordered_map<int, std::vector<Row>> m_pages;
    std::list<int> m_order; ///< of the pages in memory, the one looked at last first
    std::set<int> m_asked;
};

} // namespace pindesk::ui
