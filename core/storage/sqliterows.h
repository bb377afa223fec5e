#pragma once
#include <QByteArrayView>
#include <cstdint>
#include <vector>

struct sqlite3;

namespace pindesk::storage {

/// Rows on their way into a SQLite table, readable there as the virtual table `waiting_rows` with the columns
/// c0, c1 …: one `INSERT … SELECT` takes them all, which costs half of what binding and stepping row by row
/// does. Holds copies of the texts.
class SqliteRows {
public:
    static constexpr int mostColumns = 32;

    /// Makes the table known to one connection, which must not outlive this object. A SQLite result code.
    [[nodiscard]] int install(sqlite3* database);

    /// Forgets all rows; those that come have so many columns.
    void start(int columns);
    void clear();
    void addNull() { m_cells.push_back({}); }
    void add(std::int64_t number) { m_cells.push_back({number, 0, Type::Number}); }
    void addText(QByteArrayView utf8) { addBytes(Type::Text, utf8); }
    void addBlob(QByteArrayView bytes) { addBytes(Type::Blob, bytes); }
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    [[nodiscard]] std::size_t memory() const { return m_bytes.size() + m_cells.size() * sizeof(Cell); }

private:
    enum class Type : std::uint32_t { Null, Number, Text, Blob };
    struct Cell {
        std::int64_t value = 0; ///< the number, or where the bytes begin
        std::uint32_t size = 0;
        Type type = Type::Null;
    };
    struct Cursor;
    struct Module;
    void addBytes(Type type, QByteArrayView bytes);

    std::vector<Cell> m_cells;
    std::vector<char> m_bytes;
    std::size_t m_columns = 1;
};

} // namespace pindesk::storage
