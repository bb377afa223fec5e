#include "core/storage/sqliterows.h"
#include <QByteArray>
#include <sqlite3.h>

namespace pindesk::storage {

/// https://www.sqlite.org/vtab.html: a table of the engine whose rows come from this object.
struct SqliteRows::Cursor {
    sqlite3_vtab_cursor base;
    const SqliteRows* rows;
    const Cell* cell; ///< the row's first
    const Cell* end;
    int columns;
};

struct SqliteRows::Module {
    struct Table {
        sqlite3_vtab base;
        SqliteRows* rows;
    };

    static int connect(sqlite3* database, void* rows, int, const char* const*, sqlite3_vtab** table, char**) {
        QByteArray columns;
        for (int i = 0; i < mostColumns; ++i)
            columns += (i == 0 ? "c" : ", c") + QByteArray::number(i);
        sqlite3_vtab_config(database, SQLITE_VTAB_DIRECTONLY);
        *table = &(new Table{{}, static_cast<SqliteRows*>(rows)})->base;
        return sqlite3_declare_vtab(database, ("CREATE TABLE waiting_rows (" + columns + ')').constData());
    }
    static int disconnect(sqlite3_vtab* table) {
        delete reinterpret_cast<Table*>(table);
        return SQLITE_OK;
    }
    static int bestIndex(sqlite3_vtab*, sqlite3_index_info*) { return SQLITE_OK; }
    static int open(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor) {
        auto* made = new Cursor{};
        made->rows = reinterpret_cast<Table*>(table)->rows;
        *cursor = &made->base;
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor* cursor) {
        delete reinterpret_cast<Cursor*>(cursor);
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor* base, int, const char*, int, sqlite3_value**) {
        auto* cursor = reinterpret_cast<Cursor*>(base);
        const SqliteRows& rows = *cursor->rows;
        cursor->cell = rows.m_cells.data();
        cursor->end = cursor->cell + rows.m_cells.size();
        cursor->columns = static_cast<int>(rows.m_columns);
        return SQLITE_OK;
    }
    static int next(sqlite3_vtab_cursor* base) {
        auto* cursor = reinterpret_cast<Cursor*>(base);
        cursor->cell += cursor->columns;
        return SQLITE_OK;
    }
    static int eof(sqlite3_vtab_cursor* base) {
        const auto* cursor = reinterpret_cast<Cursor*>(base);
        return cursor->cell == cursor->end ? 1 : 0;
    }
    static int column(sqlite3_vtab_cursor* base, sqlite3_context* context, int number) {
        const auto* cursor = reinterpret_cast<Cursor*>(base);
        if (number >= cursor->columns)
            return SQLITE_OK; // NULL
        const Cell& cell = cursor->cell[number];
        switch (cell.type) {
        case Type::Null:
            break;
        case Type::Number:
            sqlite3_result_int64(context, cell.number);
            break;
        case Type::Text:
            sqlite3_result_text(context, cell.bytes, static_cast<int>(cell.size), SQLITE_STATIC);
            break;
        case Type::Blob:
            sqlite3_result_blob(context, cell.bytes, static_cast<int>(cell.size), SQLITE_STATIC);
            break;
        }
        return SQLITE_OK;
    }
    static int rowid(sqlite3_vtab_cursor* base, sqlite3_int64* id) {
        const auto* cursor = reinterpret_cast<Cursor*>(base);
        *id = cursor->end - cursor->cell;
        return SQLITE_OK;
    }
};

int SqliteRows::install(sqlite3* database) {
    // No xCreate: the table is there without having been created, and never becomes part of the schema.
    static const sqlite3_module module = [] {
        sqlite3_module made{};
        made.xConnect = Module::connect;
        made.xDisconnect = Module::disconnect;
        made.xBestIndex = Module::bestIndex;
        made.xOpen = Module::open;
        made.xClose = Module::close;
        made.xFilter = Module::filter;
        made.xNext = Module::next;
        made.xEof = Module::eof;
        made.xColumn = Module::column;
        made.xRowid = Module::rowid;
        return made;
    }();
    return sqlite3_create_module_v2(database, "waiting_rows", &module, this, nullptr);
}

void SqliteRows::clear() {
    m_cells.clear();
    m_copies.release();
    m_copied = 0;
}

QByteArrayView SqliteRows::copyOf(QByteArrayView bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    auto* copy = static_cast<char*>(m_copies.allocate(size, 1));
    std::copy(bytes.begin(), bytes.end(), copy);
    m_copied += size;
    return {copy, bytes.size()};
}

void SqliteRows::start(int columns) {
    clear();
    m_columns = static_cast<std::size_t>(columns);
}

} // namespace pindesk::storage
