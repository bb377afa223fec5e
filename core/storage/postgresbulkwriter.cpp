#include "core/storage/postgresbulkwriter.h"
#include "core/storage/postgresconnection.h"
#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <libpq-fe.h>

namespace pindesk::storage {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t bufferSize = 64 * 1024;

template <class Number>
char* put(char* at, Number number) {
    qToBigEndian(number, at);
    return at + sizeof number;
}

} // namespace

PostgresBulkWriter::PostgresBulkWriter(PostgresConnection& connection, QByteArray table,
                                       std::vector<BulkColumn> columns)
    : m_connection(connection)
    , m_table(std::move(table))
    , m_columns(std::move(columns))
    , m_buffer(bufferSize + 4096) {
    constexpr char signature[] = "PGCOPY\n\377\r\n"; // with the zero at its end
    char* at = extend(sizeof signature + 2 * sizeof(qint32) + sizeof(qint16));
    std::memcpy(at, signature, sizeof signature);
    at = put<qint32>(at + sizeof signature, 0); // flags
    at = put<qint32>(at, 0);                    // length of the header's extension
    beginRow(at);
}

/// Room for `size` bytes more.
char* PostgresBulkWriter::extend(std::size_t size) {
    if (m_used + size > m_buffer.size())
        m_buffer.resize(std::max(m_used + size, m_buffer.size() * 2));
    char* at = m_buffer.data() + m_used;
    m_used += size;
    return at;
}

void PostgresBulkWriter::beginRow(char* at) {
    put(at, static_cast<qint16>(m_columns.size()));
}

PostgresBulkWriter::~PostgresBulkWriter() {
    if (m_finished || !m_connection.isAlive())
        return;
    (void)PQputCopyEnd(m_connection.m_connection, "given up");
    (void)m_connection.answer(m_table);
}

void PostgresBulkWriter::add(std::int64_t number) {
    switch (m_columns[m_column++].type) {
    case BulkColumn::Type::Smallint:
        put(put<qint32>(extend(6), 2), static_cast<qint16>(number));
        break;
    case BulkColumn::Type::Boolean:
        *put<qint32>(extend(5), 1) = number == 0 ? '\0' : '\1';
        break;
    default:
        put(put<qint32>(extend(12), 8), qint64{number});
    }
}

void PostgresBulkWriter::addBytes(QByteArrayView bytes) {
    ++m_column;
    char* at = put(extend(sizeof(qint32) + static_cast<std::size_t>(bytes.size())),
                   static_cast<qint32>(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), at);
}

void PostgresBulkWriter::addNull() {
    ++m_column;
    put<qint32>(extend(sizeof(qint32)), -1);
}

Result<void> PostgresBulkWriter::endRow() {
    m_column = 0;
    if (m_used >= bufferSize)
        PINDESK_CHECK(send());
    beginRow(extend(sizeof(qint16))); // finish() takes it back
    return {};
}

Result<void> PostgresBulkWriter::send() {
    if (PQputCopyData(m_connection.m_connection, m_buffer.data(), static_cast<int>(m_used)) != 1)
        return m_connection.failure(nullptr, m_table);
    m_used = 0;
    return {};
}

Result<void> PostgresBulkWriter::finish() {
    m_used -= sizeof(qint16);
    put<qint16>(extend(sizeof(qint16)), -1);
    PINDESK_CHECK(send());
    m_finished = true;
    if (PQputCopyEnd(m_connection.m_connection, nullptr) != 1)
        return m_connection.failure(nullptr, m_table);
    PINDESK_CHECK(m_connection.answer(m_table));
    return {};
}

} // namespace pindesk::storage
