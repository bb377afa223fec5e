#pragma once
#include "core/directory/batchkeys.h"
#include "core/directory/importprogress.h"
#include "core/directory/packedrows.h"
#include "core/directory/rowsource.h"
#include <memory>

namespace pindesk::directory {

/// Some rows of an extract on their way from the thread that reads to the one that writes. Reused.
struct ImportBatch {
    /// As many as a block of search keys has accounts, so that batch and block mostly go together.
    static constexpr std::size_t mostRows = accountsPerBlock;
    static constexpr std::size_t mostProblems = 5'000;

    PackedRows rows;
    std::vector<std::uint32_t> order; ///< the rows by account number; the first in the source comes first
    bool isPrepared = false;          ///< all rows are sealed and have their keys here
    BatchKeys keys;                   ///< of those that are prepared, sorted
    std::vector<RowProblem> rejected;
    std::vector<RowProblem> warnings;
    std::int64_t read = 0;
    std::optional<double> progress;
    bool isLast = false;
    StageSeconds seconds{};

    [[nodiscard]] bool isFull() const {
        return rows.size() >= mostRows || rejected.size() + warnings.size() >= mostProblems;
    }
    void clear() {
        rows.clear();
        order.clear();
        isPrepared = false;
        keys.clear();
        rejected.clear();
        warnings.clear();
        read = 0;
        isLast = false;
        seconds = {};
    }
};
using ImportBatchPointer = std::unique_ptr<ImportBatch>;

} // namespace pindesk::directory
