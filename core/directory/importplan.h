#pragma once
#include "core/directory/importbatch.h"
#include "core/storage/connection.h"
#include <unordered_set>

namespace pindesk::directory {

/// What becomes of one row.
struct RowFate {
    enum class Kind : std::uint8_t {
        Added,
        Changed,
        Returned, ///< as it was, but had been missing
        Unchanged,
        Repeated, ///< the number came before: rejected
    };
    Kind kind = Kind::Added;
    AccountId account;
    [[nodiscard]] bool isWritten() const { return kind == Kind::Added || kind == Kind::Changed; }
};

/// The accounts an import has met, a bit each.
class SeenAccounts {
public:
    void add(AccountId account) {
        const std::size_t at = indexOf(account);
        if (at >= m_bits.size())
            m_bits.resize(std::max(at + 1, m_bits.size() * 2));
        m_bits[at] = true;
    }
    [[nodiscard]] bool contains(AccountId account) const {
        const std::size_t at = indexOf(account);
        return at < m_bits.size() && m_bits[at];
    }

private:
    [[nodiscard]] static std::size_t indexOf(AccountId account) {
        return static_cast<std::size_t>(account.value());
    }
    std::vector<bool> m_bits;
};

/// What an import knows between two batches.
struct ImportState {
    AccountId next;        ///< for the next account that is new
    AccountNumber highest; ///< of all numbers on record: a greater one is new without a look
    SeenAccounts seen;
    bool isDryRun = false;
    /// Of a dry run, which cannot find in the database what it did not write: hashes of the new numbers.
    std::unordered_set<std::size_t> unwritten;
};

/// What becomes of a batch: nothing is written yet.
struct ImportPlan {
    std::vector<RowFate> fates; ///< one for each row of the batch
    AccountId next;
    AccountNumber highest;
};

[[nodiscard]] Result<ImportPlan> planBatch(storage::Connection& connection, const ImportBatch& batch,
                                           const ImportState& state);

/// What the plan comes to.
[[nodiscard]] ImportCounts countsOf(const ImportBatch& batch, const ImportPlan& plan);

/// Takes over what has been done.
void apply(const ImportPlan& plan, const ImportBatch& batch, ImportState& state);

} // namespace pindesk::directory
