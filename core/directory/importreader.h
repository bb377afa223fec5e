#pragma once
#include "core/crypto/siphash.h"
#include "core/directory/rowhash.h"
#include "core/directory/rownormaliser.h"
#include "core/directory/rowpreparer.h"

namespace pindesk::directory {

/// Turns a source into batches of checked rows.
class ImportReader {
public:
    /// `preparer`: given when every row is likely to be written, so that this thread does that work.
    ImportReader(std::unique_ptr<RowSource> source, BoundMap map, Date today, const Secret& hashKey,
                 std::optional<RowPreparer> preparer);
    ImportReader(const ImportReader&) = delete;
    ImportReader& operator=(const ImportReader&) = delete;

    /// Reads until the batch is full or the source ends.
    [[nodiscard]] Result<void> fill(ImportBatch& batch);

private:
    [[nodiscard]] Result<void> readRow(ImportBatch& batch, StageTimer* timer);

    std::unique_ptr<RowSource> m_source;
    RowNormaliser m_normaliser;
    crypto::SipHash m_sipHash;
    KeyedHash m_hash;
    std::optional<RowPreparer> m_preparer;
    RawRow m_raw;
    DirectoryRow m_row;
    std::string m_scratch;
    std::int64_t m_count = 0;
};

} // namespace pindesk::directory
