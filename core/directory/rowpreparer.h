#pragma once
#include "core/directory/importbatch.h"

namespace pindesk::directory {

/// Makes what the database needs of rows that are to be written: their search keys, and their personal data
/// sealed. One for each thread.
class RowPreparer {
public:
    explicit RowPreparer(crypto::Sealer sealer)
        : m_sealer(std::move(sealer)) {}

    /// `row` is what the batch's row was packed from. `timer` may be null.
    [[nodiscard]] Result<void> prepare(ImportBatch& batch, std::size_t index, const DirectoryRow& row,
                                       StageTimer* timer);

private:
    [[nodiscard]] Result<void> seal(PackedRows::Row& packed, const AccountNumber& account);

    crypto::Sealer m_sealer;
    SearchKeys m_keys;
};

} // namespace pindesk::directory
