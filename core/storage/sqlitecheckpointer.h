#pragma once
#include <QString>
#include <condition_variable>
#include <mutex>
#include <thread>

struct sqlite3;

namespace pindesk::storage {

/// Moves what one connection commits from SQLite's log into the database file, beside the work and on a
/// connection of its own. Left to the writer, the copying and the waiting for the disk take a third of the
/// time of an import.
///
/// Each checkpoint flushes the log before it moves a page and the file before the log begins anew (SQLite's
/// default, `synchronous` FULL, on the connection here; see https://www.sqlite.org/wal.html), so a loss of
/// power leaves a whole database whatever the writer flushes.
class SqliteCheckpointer {
public:
    /// Takes over the commit hook of `writer`, which is closed after this is gone.
    SqliteCheckpointer(sqlite3* writer, const QString& path);
    ~SqliteCheckpointer();
    SqliteCheckpointer(const SqliteCheckpointer&) = delete;
    SqliteCheckpointer& operator=(const SqliteCheckpointer&) = delete;

private:
    static int committed(void* object, sqlite3* writer, const char* schema, int pages);
    void ask();
    void work(const QString& path);

    sqlite3* m_writer;
    int m_asked = 0; ///< pages in the log when it was last asked for; the writer's
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isWanted = false;
    bool m_isEnding = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace pindesk::storage
