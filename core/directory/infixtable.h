#pragma once
#include "core/directory/searchentry.h"
#include "core/storage/transaction.h"

namespace pindesk::directory {

/// The texts of directory_infix as parameters, in the order of its columns.
[[nodiscard]] std::array<storage::Value, 5> storedInfixTexts(const DirectoryRow& row, const SearchKeys& keys);

/// Adds accounts to the infix index, inside the transaction. finish() ends it; while it is at work there may
/// be no other bulk writer.
class InfixWriter {
public:
    explicit InfixWriter(storage::Transaction& transaction)
        : m_transaction(transaction) {}

    [[nodiscard]] Result<void> add(AccountId account, const DirectoryRow& row);
    [[nodiscard]] Result<void> finish();

private:
    storage::Transaction& m_transaction;
    std::unique_ptr<storage::BulkWriter> m_writer; ///< made when there is a first row
    SearchKeys m_keys;
    InfixTexts m_texts;
};

} // namespace pindesk::directory
