#pragma once
#include "core/audit/listevents.h"
#include "ui/widgets/pagecache.h"
#include <QAbstractTableModel>

namespace pindesk::ui {

/// The events of a filter, newest first, read page by page by key as one scrolls. However long the trail, a
/// few pages are in memory.
class EventModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, Subject, What, Reason, ColumnCount };
    static constexpr int pageSize = 200;
    static constexpr std::size_t mostPages = 12;
    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets everything and asks for the first page.
    void restart();
    void clear();
    /// A page that was asked for. Pages of an earlier start are ignored.
    void take(int start, int page, audit::EventPage events);
    /// It will not come; it may be asked for again.
    void giveUp(int start, int page);
    [[nodiscard]] const audit::StoredEvent* eventAt(int row) const { return m_cache.find(row); }
    [[nodiscard]] std::size_t pagesInMemory() const { return m_cache.pagesInMemory(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void pageWanted(int start, int page, const std::optional<pindesk::audit::EventPlace>& after);

private:
    void ask(int page) const;

    int m_start = 0;
    mutable PageCache<audit::StoredEvent, audit::EventPlace> m_cache{pageSize, mostPages};
};

} // namespace pindesk::ui
