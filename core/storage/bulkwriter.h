#pragma once
#include "core/base/result.h"
#include <QByteArrayView>
#include <cstdint>
#include <optional>

namespace pindesk::storage {

struct BulkColumn {
    enum class Type { Bigint, Smallint, Boolean, Text, Blob };
    const char* name;
    Type type;
};

/// Rows into one table as fast as the database takes them: `INSERT … SELECT` on SQLite, binary COPY on
/// PostgreSQL. Give each column's value in the declared order, then endRow(); finish() ends the writing. Rows
/// are there when the transaction around it commits. A writer that is dropped unfinished leaves its
/// transaction to be rolled back.
class BulkWriter {
public:
    virtual ~BulkWriter() = default;
    virtual void add(std::int64_t number) = 0; ///< Bigint, Smallint and Boolean
    virtual void addText(QByteArrayView utf8) = 0;
    virtual void addBlob(QByteArrayView bytes) = 0;
    /// For bytes that stay where they are until finish(): they need not be copied.
    virtual void addLastingText(QByteArrayView utf8) { addText(utf8); }
    virtual void addLastingBlob(QByteArrayView bytes) { addBlob(bytes); }
    virtual void addNull() = 0;
    void add(std::optional<std::int64_t> number) { number ? add(*number) : addNull(); }
    [[nodiscard]] virtual Result<void> endRow() = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace pindesk::storage
