#pragma once
#include "core/storage/connection.h"
#include <QByteArray>
#include <QList>

namespace pindesk::storage {

/// Brings the schema up to date: numbered files of resources/migrations, forward only. A migration and its
/// row in `schema_version` commit together, so that a killed run leaves whole steps only.
class Migrator {
public:
    explicit Migrator(Connection& connection)
        : m_connection(connection) {}

    /// The number of migrations run. DatabaseNew when the database is ahead of this program. `last`: where
    /// to stop, for tests of older sites.
    [[nodiscard]] Result<int> migrate(int last = newest());
    /// Succeeds when the schema is exactly the one this program knows; else DatabaseOld (a beginning of it),
    /// DatabaseNew or DatabaseForeign.
    [[nodiscard]] Result<void> requireCurrent();
    /// The newest version this program knows.
    [[nodiscard]] static int newest();

private:
    struct Step {
        int number;
        QByteArray text;
        QByteArray checksum; ///< SHA-256 of the file, in hexadecimal
    };
    [[nodiscard]] static QList<Step> steps();
    [[nodiscard]] Result<bool> hasVersionTable();
    [[nodiscard]] Result<void> run(const Step& step);

    Connection& m_connection;
};

} // namespace pindesk::storage
