#include "core/storage/sqlitebulkwriter.h"
#include "core/storage/vectorregisters.h"
#include <sqlite3.h>

namespace pindesk::storage {
namespace {

// Both stay in the processor's cache.
constexpr std::size_t mostCells = 16 * 1024; // 256 KB
constexpr std::size_t mostCopied = 256 * 1024;

} // namespace

SqliteBulkWriter::SqliteBulkWriter(sqlite3_stmt* statement, SqliteRows& rows,
                                   std::function<Result<void>(int)> failure)
    : m_statement(statement)
    , m_rows(rows)
    , m_failure(std::move(failure)) {}

SqliteBulkWriter::~SqliteBulkWriter() {
    m_rows.clear();
}

Result<void> SqliteBulkWriter::endRow() {
    return m_rows.cellCount() < mostCells && m_rows.copied() < mostCopied ? Result<void>() : finish();
}

Result<void> SqliteBulkWriter::finish() {
    if (m_rows.cellCount() == 0)
        return {};
    clearVectorRegisters();
    const int code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    m_rows.clear();
    return code == SQLITE_DONE ? Result<void>() : m_failure(code);
}

} // namespace pindesk::storage
