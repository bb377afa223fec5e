#pragma once
#include "tests/support/testdatabase.h"

namespace pindesk::test {

/// As long as this lives, the disk of a test database is full for this program. SQLite's writes fail as the
/// system's do; a PostgreSQL server answers so when a row is to be written to the audit trail, which every
/// change does.
class FullDisk {
public:
    explicit FullDisk(const TestDatabase& database);
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    const TestDatabase& m_database;
};

} // namespace pindesk::test
