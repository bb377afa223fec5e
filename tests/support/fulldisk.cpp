#include "tests/support/fulldisk.h"
#include <cerrno>
#include <sqlite3.h>

namespace pindesk::test {
using namespace Qt::StringLiterals;
namespace {

ssize_t writeNothing(int /*file*/, const void* /*bytes*/, size_t /*count*/) {
    errno = ENOSPC;
    return -1;
}
ssize_t writeNothingAt(int file, const void* bytes, size_t count, off_t /*offset*/) {
    return writeNothing(file, bytes, count);
}

/// By the hooks that SQLite has for its own tests of this.
void setWriting(bool isPossible) {
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    const auto set = [&](const char* name, auto* call) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the type of any system call
        const auto hook = isPossible ? nullptr : reinterpret_cast<sqlite3_syscall_ptr>(call);
        if (system->xSetSystemCall(system, name, hook) != SQLITE_OK)
            qFatal("SQLite does not let %s be replaced", name);
    };
    set("write", writeNothing);
    set("pwrite", writeNothingAt);
    set("pwrite64", writeNothingAt);
}

bool isSqlite(const TestDatabase& database) {
    return database.url().product == storage::SiteUrl::Product::Sqlite;
}

} // namespace

FullDisk::FullDisk(const TestDatabase& database)
    : m_database(database) {
    if (isSqlite(database)) {
        setWriting(false);
        return;
    }
    database.ask(u"CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                 "RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$"_s);
    database.ask(u"CREATE TRIGGER disk_is_full BEFORE INSERT ON audit_event FOR EACH ROW "
                 "EXECUTE FUNCTION disk_is_full()"_s);
}

FullDisk::~FullDisk() {
    if (isSqlite(m_database)) {
        setWriting(true);
        return;
    }
    m_database.ask(u"DROP TRIGGER disk_is_full ON audit_event"_s);
    m_database.ask(u"DROP FUNCTION disk_is_full"_s);
}

} // namespace pindesk::test
