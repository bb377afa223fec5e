#include "core/distribution/liststatuses.h"

namespace pindesk::distribution {

Result<QStringList> listStatuses(storage::Database& database, const audit::Session& session) {
    return database.read([&](storage::Connection& connection) -> Result<QStringList> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::DistributePins));
        QStringList statuses;
        PINDESK_CHECK(connection.forEach("generation_directory_statuses", {},
                                         [&](const storage::Row& row) -> Result<void> {
                                             statuses << row.text(0);
                                             return {};
                                         }));
        return statuses;
    });
}

} // namespace pindesk::distribution
