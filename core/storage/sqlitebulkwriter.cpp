#include "core/storage/sqlitebulkwriter.h"
#include <sqlite3.h>

namespace pindesk::storage {

SqliteBulkWriter::SqliteBulkWriter(sqlite3_stmt* statement, std::function<Result<void>(int)> failure)
    : m_statement(statement)
    , m_failure(std::move(failure)) {}

SqliteBulkWriter::~SqliteBulkWriter() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void SqliteBulkWriter::add(std::int64_t number) {
    sqlite3_bind_int64(m_statement, ++m_column, number);
}

void SqliteBulkWriter::addText(QByteArrayView utf8) {
    sqlite3_bind_text(m_statement, ++m_column, utf8.isEmpty() ? "" : utf8.data(),
                      static_cast<int>(utf8.size()), SQLITE_STATIC);
}

void SqliteBulkWriter::addBlob(QByteArrayView bytes) {
    sqlite3_bind_blob(m_statement, ++m_column, bytes.isEmpty() ? "" : bytes.data(),
                      static_cast<int>(bytes.size()), SQLITE_STATIC);
}

void SqliteBulkWriter::addNull() {
    sqlite3_bind_null(m_statement, ++m_column);
}

Result<void> SqliteBulkWriter::endRow() {
    m_column = 0;
    const int code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    return code == SQLITE_DONE ? Result<void>() : m_failure(code);
}

Result<void> SqliteBulkWriter::finish() {
    return {};
}

} // namespace pindesk::storage
