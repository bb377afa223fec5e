#pragma once
#include <QByteArrayView>
#include <cstdint>
#include <memory_resource>
#include <vector>

struct sqlite3;

namespace pindesk::storage {

/// Rows on their way into a SQLite table, readable there as the virtual table `waiting_rows` with the columns
/// c0, c1 …: one `INSERT … SELECT` takes them all, which costs half of what binding and stepping row by row
/// does. Bytes are copied, but those that are called lasting: they must stay where they are until clear().
class SqliteRows {
public:
    static constexpr int mostColumns = 32;

    /// Makes the table known to one connection, which must not outlive this object. A SQLite result code.
    [[nodiscard]] int install(sqlite3* database);

    /// Forgets all rows; those that come have so many columns.
    void start(int columns);
    void clear();
    void addNull() { m_cells.push_back({}); }
    void add(std::int64_t number) {
        Cell& cell = m_cells.emplace_back();
        cell.number = number;
        cell.type = Type::Number;
    }
    void addText(QByteArrayView utf8) { addBytes(Type::Text, copyOf(utf8)); }
    void addBlob(QByteArrayView bytes) { addBytes(Type::Blob, copyOf(bytes)); }
    void addLastingText(QByteArrayView utf8) { addBytes(Type::Text, utf8); }
    void addLastingBlob(QByteArrayView bytes) { addBytes(Type::Blob, bytes); }
    [[nodiscard]] std::size_t cellCount() const { return m_cells.size(); }
    [[nodiscard]] std::size_t copied() const { return m_copied; } ///< bytes

private:
    enum class Type : std::uint32_t { Null, Number, Text, Blob };
    struct Cell {
        union {
            std::int64_t number = 0;
            const char* bytes;
        };
        std::uint32_t size = 0;
        Type type = Type::Null;
    };
    struct Cursor;
    struct Module;
    void addBytes(Type type, QByteArrayView bytes) {
        Cell& cell = m_cells.emplace_back();
        cell.bytes = bytes.isEmpty() ? "" : bytes.data(); // a null pointer would be NULL
        cell.size = static_cast<std::uint32_t>(bytes.size());
        cell.type = type;
    }

    [[nodiscard]] QByteArrayView copyOf(QByteArrayView bytes);

    std::vector<Cell> m_cells;
    std::pmr::monotonic_buffer_resource m_copies{64 * 1024};
    std::size_t m_copied = 0;
    std::size_t m_columns = 1;
};

} // namespace pindesk::storage
