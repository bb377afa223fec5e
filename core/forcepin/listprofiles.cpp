#include "core/forcepin/listprofiles.h"

namespace pindesk::forcepin {

Result<std::vector<StoredProfile>> listProfiles(storage::Database& database, const audit::Session& session) {
    return database.read([&](storage::Connection& connection) -> Result<std::vector<StoredProfile>> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageProfiles));
        return readProfiles(connection);
    });
}

Result<ProfileView> showProfile(storage::Database& database, const audit::Session& session,
                                const QString& name) {
    return database.read([&](storage::Connection& connection) -> Result<ProfileView> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageProfiles));
        ProfileView view;
        PINDESK_TRY(view.stored, readStoredProfile(connection, name));
        PINDESK_TRY(view.history, readVersions(connection, view.stored.id));
        PINDESK_TRY(view.uses, usesOf(connection, name));
        return view;
    });
}

} // namespace pindesk::forcepin
