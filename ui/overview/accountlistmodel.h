#pragma once
#include "core/pins/accountblocks.h"
#include "ui/widgets/pagecache.h"
#include "ui/widgets/pagedmodel.h"

namespace pindesk::ui {

/// The accounts of one state, a million or more, of which a few pages are in memory. The first page and the
/// last are read from the two ends, and are there at once; between them, pages are blocks of accounts from
/// one number to another, which are known once all numbers were read through. A block keeps to its numbers:
/// it grows and shrinks as accounts come and go, and none is shown twice or left out.
class AccountListModel : public PagedModel {
    Q_OBJECT
public:
    enum Column { Account, State, Email, ColumnCount };
    static constexpr int pageSize = 128;
    static constexpr std::size_t mostPages = 20;
    static constexpr int mostInBlock = 8 * pageSize; ///< one that has grown so much is divided anew
    using PagedModel::PagedModel;

    void clear();
    /// Asks for the first page. `expected`: how many accounts there are, as far as is known.
    void restart(pins::AccountState state, std::int64_t expected);
    /// What is read for a page that is wanted.
    [[nodiscard]] pins::ListAccountsRequest requestFor(int page) const;
    void take(int start, int page, std::vector<pins::ListedAccount> accounts);
    void takeBlocks(int start, pins::AccountBlocks blocks);
    [[nodiscard]] bool isDivided() const { return !m_firsts.empty(); }
    /// None where there is no such row, or it is not in memory.
    [[nodiscard]] const pins::ListedAccount* accountAt(int row) const;
    [[nodiscard]] std::size_t pagesInMemory() const { return m_cache.pagesInMemory(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void blocksWanted(int start);

private:
    void takeHead(std::vector<pins::ListedAccount> accounts);
    void goOnLater() const;
    void takeTail(std::vector<pins::ListedAccount> accounts);
    void takeBlock(int block, std::vector<pins::ListedAccount> accounts);
    void keepEnds();
    void resize(int first, int count, int newCount, const std::function<void()>& change);
    void askFor(int row) const;
    [[nodiscard]] int sizeOf(int block) const;
    [[nodiscard]] int blockAt(int row) const;

    pins::AccountState m_state = pins::AccountState::NotRegistered;
    int m_expected = 0;
    int m_rows = 0;
    mutable bool m_isGoingOn = true;                 ///< false while only the first page was asked for
    std::vector<pins::ListedAccount> m_head, m_tail; ///< until the blocks are known
    std::vector<AccountNumber> m_ends;               ///< the last number of each block but the last
    std::vector<int> m_firsts;                       ///< the first row of each block
    mutable PageCache<pins::ListedAccount> m_cache{mostPages};
};

} // namespace pindesk::ui
