#include "core/storage/sqlitecheckpointer.h"
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>
#include <sqlite3.h>

namespace pindesk::storage {
namespace {

constexpr int pagesAtOnce = 2'000; // 8 MB
// The log begins anew only when all of it has been moved and nobody writes meanwhile, so at this size, 100
// MB, the writer itself moves the rest.
constexpr int longestLog = 25'000;
// As long as somebody reads an old state the log can only grow. Short readers are waited for; one that stays
// makes the writer slow and the log grow slowly.
constexpr int longestWaitForReaders = 2'000; // milliseconds

void moveAll(sqlite3* writer, const char* schema) {
    const QDeadlineTimer end(longestWaitForReaders);
    for (;;) {
        int inLog = 0, moved = 0;
        const int code = sqlite3_wal_checkpoint_v2(writer, schema, SQLITE_CHECKPOINT_PASSIVE, &inLog, &moved);
        // As with SQLite's own hook, a failure is tried again after the next commit.
        const bool isDone = code == SQLITE_OK ? moved == inLog : (code & 0xff) != SQLITE_BUSY;
        if (isDone || end.hasExpired())
            return;
        QThread::msleep(5);
    }
}

} // namespace

SqliteCheckpointer::SqliteCheckpointer(sqlite3* writer, const QString& path)
    : m_writer(writer) {
    sqlite3_wal_hook(writer, committed, this);
    m_thread = std::thread([this, path] { work(path); });
}

SqliteCheckpointer::~SqliteCheckpointer() {
    sqlite3_wal_hook(m_writer, nullptr, nullptr);
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

int SqliteCheckpointer::committed(void* object, sqlite3* writer, const char* schema, int pages) {
    auto* self = static_cast<SqliteCheckpointer*>(object);
    if (pages < self->m_asked) // the log has begun anew
        self->m_asked = 0;
    if (pages >= longestLog)
        moveAll(writer, schema);
    else if (pages - self->m_asked >= pagesAtOnce) {
        self->m_asked = pages;
        self->ask();
    }
    return SQLITE_OK;
}

void SqliteCheckpointer::ask() {
    {
        const std::lock_guard lock(m_mutex);
        m_isWanted = true;
    }
    m_changed.notify_one();
}

void SqliteCheckpointer::work(const QString& path) {
    sqlite3* database = nullptr;
    int opened = sqlite3_open_v2(path.toUtf8().constData(), &database,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (opened == SQLITE_OK) // a connection that has read nothing does not know that there is a log
        opened = sqlite3_exec(database, "PRAGMA schema_version", nullptr, nullptr, nullptr);
    for (std::unique_lock lock(m_mutex); !m_isEnding;) {
        m_changed.wait(lock, [this] { return m_isWanted || m_isEnding; });
        if (!std::exchange(m_isWanted, false) || opened != SQLITE_OK) // the writer does it all then
            continue;
        lock.unlock();
        (void)sqlite3_wal_checkpoint_v2(database, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        lock.lock();
    }
    sqlite3_close(database);
}

} // namespace pindesk::storage
