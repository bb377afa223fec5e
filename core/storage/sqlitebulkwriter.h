#pragma once
#include "core/storage/bulkwriter.h"
#include "core/storage/sqliterows.h"
#include <functional>

struct sqlite3_stmt;

namespace pindesk::storage {

class SqliteBulkWriter final : public BulkWriter {
public:
    /// `statement` inserts what `rows` holds.
    SqliteBulkWriter(sqlite3_stmt* statement, SqliteRows& rows, std::function<Result<void>(int)> failure);
    ~SqliteBulkWriter() override;
    void add(std::int64_t number) override { m_rows.add(number); }
    void addText(QByteArrayView utf8) override { m_rows.addText(utf8); }
    void addBlob(QByteArrayView bytes) override { m_rows.addBlob(bytes); }
    void addLastingText(QByteArrayView utf8) override { m_rows.addLastingText(utf8); }
    void addLastingBlob(QByteArrayView bytes) override { m_rows.addLastingBlob(bytes); }
    void addNull() override { m_rows.addNull(); }
    Result<void> endRow() override;
    Result<void> finish() override;

private:
    sqlite3_stmt* m_statement;
    SqliteRows& m_rows;
    std::function<Result<void>(int)> m_failure;
};

} // namespace pindesk::storage
