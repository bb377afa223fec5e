#pragma once
#include <list>
#include <unordered_map>
#include <vector>

namespace pindesk::ui {

/// The pages of a long list that were looked at last.
template <class Row>
class PageCache {
public:
    explicit PageCache(std::size_t mostPages)
        : m_mostPages(mostPages) {}

    void clear() {
        m_pages.clear();
        m_order.clear();
    }
    [[nodiscard]] std::size_t pagesInMemory() const { return m_pages.size(); }

    /// None while the page is not in memory, or has no such row.
    [[nodiscard]] const Row* find(int page, int row) {
        const auto found = m_pages.find(page);
        if (found == m_pages.end())
            return nullptr;
        touch(page);
        const auto at = static_cast<std::size_t>(row);
        return at < found->second.size() ? &found->second[at] : nullptr;
    }
    void put(int page, std::vector<Row> rows) {
        m_pages.insert_or_assign(page, std::move(rows));
        touch(page);
        while (m_order.size() > m_mostPages) {
            m_pages.erase(m_order.back());
            m_order.pop_back();
        }
    }

private:
    void touch(int page) {
        if (!m_order.empty() && m_order.front() == page)
            return;
        m_order.remove(page);
        m_order.push_front(page);
    }

    std::size_t m_mostPages;
    std::unordered_map<int, std::vector<Row>> m_pages;
    std::list<int> m_order; ///< of the pages in memory, the one looked at last first
};

} // namespace pindesk::ui
