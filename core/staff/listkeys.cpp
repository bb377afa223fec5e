#include "core/staff/listkeys.h"

namespace pindesk::staff {

Result<std::vector<SiteKey>> listKeys(storage::Database& database, const audit::Session& session) {
    return database.read([&](storage::Connection& connection) -> Result<std::vector<SiteKey>> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageKeys));
        return readSiteKeys(connection);
    });
}

} // namespace pindesk::staff
