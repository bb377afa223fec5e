#include "core/storage/postgresbulkwriter.h"
#include "core/storage/postgresconnection.h"
#include <QtEndian>
#include <libpq-fe.h>

namespace pindesk::storage {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype bufferSize = 64 * 1024;

template <class Number>
void append(QByteArray& buffer, Number number) {
    const Number wire = qToBigEndian(number);
    buffer.append(reinterpret_cast<const char*>(&wire), sizeof wire);
}

} // namespace

PostgresBulkWriter::PostgresBulkWriter(PostgresConnection& connection, QString table,
                                       std::vector<BulkColumn> columns)
    : m_connection(connection)
    , m_table(std::move(table))
    , m_columns(std::move(columns)) {
    m_buffer.reserve(bufferSize + 4096);
    m_buffer.append("PGCOPY\n\377\r\n\0", 11);
    append<qint32>(m_buffer, 0); // flags
    append<qint32>(m_buffer, 0); // length of the header's extension
    append<qint16>(m_buffer, static_cast<qint16>(m_columns.size()));
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
        append<qint32>(m_buffer, 2);
        append<qint16>(m_buffer, static_cast<qint16>(number));
        break;
    case BulkColumn::Type::Boolean:
        append<qint32>(m_buffer, 1);
        m_buffer.append(number == 0 ? '\0' : '\1');
        break;
    default:
        append<qint32>(m_buffer, 8);
        append<qint64>(m_buffer, number);
    }
}

void PostgresBulkWriter::addBytes(QByteArrayView bytes) {
    ++m_column;
    append<qint32>(m_buffer, static_cast<qint32>(bytes.size()));
    m_buffer.append(bytes);
}

void PostgresBulkWriter::addNull() {
    ++m_column;
    append<qint32>(m_buffer, -1);
}

Result<void> PostgresBulkWriter::endRow() {
    m_column = 0;
    if (m_buffer.size() >= bufferSize)
        PINDESK_CHECK(send());
    append<qint16>(m_buffer,
                   static_cast<qint16>(m_columns.size())); // begins the next row; finish() takes it back
    return {};
}

Result<void> PostgresBulkWriter::send() {
    if (PQputCopyData(m_connection.m_connection, m_buffer.constData(), static_cast<int>(m_buffer.size())) !=
        1)
        return m_connection.failure(nullptr, m_table);
    m_buffer.resize(0);
    return {};
}

Result<void> PostgresBulkWriter::finish() {
    m_buffer.chop(2);
    append<qint16>(m_buffer, -1);
    PINDESK_CHECK(send());
    m_finished = true;
    if (PQputCopyEnd(m_connection.m_connection, nullptr) != 1)
        return m_connection.failure(nullptr, m_table);
    PINDESK_CHECK(m_connection.answer(m_table));
    return {};
}

} // namespace pindesk::storage
