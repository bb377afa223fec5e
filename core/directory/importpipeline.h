#pragma once
#include "core/base/boundedqueue.h"
#include "core/directory/importreader.h"
#include <thread>

namespace pindesk::directory {

/// Opens the source, on the thread that reads it: connections of QtSql belong to the thread that made them.
using SourceOpener = std::function<Result<std::unique_ptr<RowSource>>()>;

/// Reads and checks an extract on a thread of its own, a batch ahead of the thread that writes.
class ImportPipeline {
public:
    struct Settings {
        SourceOpener openSource;
        std::optional<ColumnMap> map; ///< none: the columns bear the fields' names
        Date today;
        Secret hashKey;
        std::optional<RowPreparer> preparer; ///< see ImportReader
    };
    explicit ImportPipeline(Settings settings);
    /// Ends the reading, however far it is.
    ~ImportPipeline();
    ImportPipeline(const ImportPipeline&) = delete;
    ImportPipeline& operator=(const ImportPipeline&) = delete;

    /// The next batch; none comes after the one with `isLast`.
    [[nodiscard]] Result<ImportBatchPointer> next();
    /// Returns a batch to be filled again.
    void giveBack(ImportBatchPointer batch);

private:
    [[nodiscard]] static Result<std::unique_ptr<ImportReader>> makeReader(Settings settings);
    void read(Settings settings);

    static constexpr std::size_t batches = 3; // being filled, waiting, being written
    BoundedQueue<ImportBatchPointer> m_empty{batches};
    BoundedQueue<Result<ImportBatchPointer>> m_full{1};
    std::jthread m_thread; // last: joined before what it uses is gone
};

} // namespace pindesk::directory
