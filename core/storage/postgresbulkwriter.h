#pragma once
#include "core/storage/bulkwriter.h"
#include <QString>
#include <vector>

namespace pindesk::storage {

class PostgresConnection;

/// Binary COPY (PostgreSQL manual, "COPY", binary format).
class PostgresBulkWriter final : public BulkWriter {
public:
    PostgresBulkWriter(PostgresConnection& connection, QByteArray table, std::vector<BulkColumn> columns);
    ~PostgresBulkWriter() override;
    void add(std::int64_t number) override;
    void addText(QByteArrayView utf8) override { addBytes(utf8); }
    void addBlob(QByteArrayView bytes) override { addBytes(bytes); }
    void addNull() override;
    Result<void> endRow() override;
    Result<void> finish() override;

private:
    void addBytes(QByteArrayView bytes);
    [[nodiscard]] char* extend(std::size_t size);
    void beginRow(char* at);
    [[nodiscard]] Result<void> send();

    PostgresConnection& m_connection;
    QByteArray m_table;
    std::vector<BulkColumn> m_columns;
    std::vector<char> m_buffer; ///< of which the first m_used bytes are to be sent
    std::size_t m_used = 0;
    std::size_t m_column = 0;
    bool m_finished = false;
};

} // namespace pindesk::storage
