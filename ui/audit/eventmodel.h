#pragma once
#include "core/audit/listevents.h"
#include "ui/widgets/pagecache.h"
#include "ui/widgets/pagedmodel.h"

namespace pindesk::ui {

/// The events of a filter, newest first, read page by page by key as one scrolls. However long the trail, a
/// few pages are in memory.
class EventModel : public PagedModel {
    Q_OBJECT
public:
    enum Column { When, Who, Subject, What, Reason, ColumnCount };
    static constexpr int pageSize = 200;
    static constexpr std::size_t mostPages = 12;
    using PagedModel::PagedModel;

    /// Forgets everything and asks for the first page.
    void restart();
    void clear();
    /// The event behind which a page begins; none for the first.
    [[nodiscard]] std::optional<audit::EventPlace> placeBefore(int page) const;
    void take(int start, int page, audit::EventPage events);
    [[nodiscard]] const audit::StoredEvent* eventAt(int row) const {
        return m_cache.find(row / pageSize, row % pageSize);
    }
    [[nodiscard]] std::size_t pagesInMemory() const { return m_cache.pagesInMemory(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    int m_rows = 0;
    std::vector<audit::EventPlace> m_places; ///< behind which the second page begins, and those after it
    mutable PageCache<audit::StoredEvent> m_cache{mostPages};
};

} // namespace pindesk::ui
