#pragma once
#include "core/pins/listaccounts.h"
#include "ui/widgets/pagecache.h"
#include <QAbstractTableModel>

namespace pindesk::ui {

/// The accounts of one state, a million or more. The first page comes at once; behind it the numbers alone
/// are read through, of which every hundredth stays: each is where a page begins that is read when somebody
/// looks at it. A few pages are in memory.
class AccountListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Account, State, Email, ColumnCount };
    static constexpr int pageSize = 100;
    static constexpr int stride = 10'000; ///< accounts read through at once; whole pages
    static constexpr std::size_t mostPages = 20;
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Asks for the first page.
    void restart();
    void takePage(int start, int page, std::vector<pins::ListedAccount> accounts);
    void takeStride(int start, const std::vector<pins::ListedAccount>& accounts);
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const pins::ListedAccount* accountAt(int row) const { return m_cache.find(row); }
    [[nodiscard]] std::size_t pagesInMemory() const { return m_cache.pagesInMemory(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void pageWanted(int start, int page, const std::optional<pindesk::AccountNumber>& after);
    /// Read through from here.
    void strideWanted(int start, const std::optional<pindesk::AccountNumber>& after);

private:
    void ask(int page) const;

    int m_start = 0;
    bool m_isComplete = false;
    mutable PageCache<pins::ListedAccount, AccountNumber> m_cache{pageSize, mostPages};
};

} // namespace pindesk::ui
