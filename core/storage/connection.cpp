#include "core/storage/connection.h"
#include "core/storage/postgresconnection.h"
#include "core/storage/sqliteconnection.h"

namespace pindesk::storage {

Result<std::unique_ptr<Connection>> Connection::open(const SiteUrl& site, Mode mode) {
    return site.product == SiteUrl::Product::Sqlite ? SqliteConnection::open(site, mode)
                                                    : PostgresConnection::open(site);
}

} // namespace pindesk::storage
