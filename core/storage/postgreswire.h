#pragma once
#include "core/storage/connection.h"
#include <QVarLengthArray>
#include <QtEndian>
#include <array>
#include <charconv>
#include <libpq-fe.h>
#include <limits>

// How values travel between libpq and us. For postgresconnection.cpp alone.
namespace pindesk::storage {

// Type numbers of pg_type.dat: fixed for ever by the server.
enum TypeOid : Oid {
    BoolOid = 16,
    ByteaOid = 17,
    Int8Oid = 20,
    Int2Oid = 21,
    Int4Oid = 23,
    TextOid = 25,
    VarcharOid = 1043
};

/// One row of a binary answer.
class PostgresRow final : public Row {
public:
    PostgresRow(const PGresult* result, int row)
        : m_result(result)
        , m_row(row) {}
    bool isNull(int column) const override { return PQgetisnull(m_result, m_row, column) == 1; }
    std::int64_t integer(int column) const override {
        if (isNull(column))
            return 0;
        const char* data = PQgetvalue(m_result, m_row, column);
        switch (PQftype(m_result, column)) {
        case BoolOid:
            return *data;
        case Int2Oid:
            return qFromBigEndian<qint16>(data);
        case Int4Oid:
            return qFromBigEndian<qint32>(data);
        default:
            return qFromBigEndian<qint64>(data);
        }
    }
    QByteArrayView view(int column) const override {
        return {PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column)};
    }

private:
    const PGresult* m_result;
    int m_row;
};

/// Binary answers are read by type: a type that is not known here is a defect of the statement (a missing
/// cast).
[[nodiscard]] inline Result<void> checkTypes(const PGresult* result, const char* statement) {
    for (int column = 0; column < PQnfields(result); ++column)
        switch (PQftype(result, column)) {
        case BoolOid:
        case ByteaOid:
        case Int8Oid:
        case Int2Oid:
        case Int4Oid:
        case TextOid:
        case VarcharOid:
            break;
        default:
            return fail(ErrorCode::Internal, QString::fromLatin1(statement),
                        QStringLiteral("column type of ") + QString::fromUtf8(PQfname(result, column)));
        }
    return {};
}

/// libpq's view of the parameters: numbers and text as text (the server knows the type), binary as bytes.
struct WireParameters {
    explicit WireParameters(std::span<const Value> parameters) {
        m_numbers.reserve(static_cast<qsizetype>(parameters.size())); // they must not move
        for (const Value& parameter : parameters)
            std::visit(*this, parameter.get());
    }
    void operator()(Value::Null) { add(nullptr, 0, 0); }
    void operator()(std::int64_t number) {
        NumberText& text = m_numbers.emplace_back();
        *std::to_chars(text.begin(), text.end(), number).ptr = '\0';
        add(text.data(), 0, 0);
    }
    void operator()(const Utf8& text) { add(text.bytes.isNull() ? "" : text.bytes.constData(), 0, 0); }
    void operator()(const QByteArray& blob) {
        add(blob.isNull() ? "" : blob.constData(), static_cast<int>(blob.size()), 1);
    }
    void add(const char* value, int length, int format) {
        values.push_back(value);
        lengths.push_back(length);
        formats.push_back(format);
    }
    static constexpr int usual = 16; // parameters without an allocation
    QVarLengthArray<const char*, usual> values;
    QVarLengthArray<int, usual> lengths, formats;

private:
    using NumberText =
        std::array<char, std::numeric_limits<std::int64_t>::digits10 + 4>; // with sign and zero
    QVarLengthArray<NumberText, usual> m_numbers;
};

} // namespace pindesk::storage
