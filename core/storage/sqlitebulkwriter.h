#pragma once
#include "core/storage/bulkwriter.h"
#include <functional>

struct sqlite3_stmt;

namespace pindesk::storage {

class SqliteBulkWriter final : public BulkWriter {
public:
    SqliteBulkWriter(sqlite3_stmt* statement, std::function<Result<void>(int)> failure);
    ~SqliteBulkWriter() override;
    void add(std::int64_t number) override;
    void addText(QByteArrayView utf8) override;
    void addBlob(QByteArrayView bytes) override;
    void addNull() override;
    Result<void> endRow() override;
    Result<void> finish() override;

private:
    sqlite3_stmt* m_statement;
    std::function<Result<void>(int)> m_failure;
    int m_column = 0;
};

} // namespace pindesk::storage
