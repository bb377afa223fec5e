#include "core/forcepin/checkprofile.h"
#include "core/forcepin/publishable.h"
#include "core/pinrules/pinrules.h"

namespace pindesk::forcepin {

Result<ProfileCheck> checkProfile(storage::Database& database, const audit::Session& session,
                                  const Profile& profile) {
    return database.read([&](storage::Connection& connection) -> Result<ProfileCheck> {
        PINDESK_CHECK(audit::authorize(connection, session, Right::ManageProfiles));
        ProfileCheck check;
        PINDESK_TRY(check.obstacles, obstacles(connection, profile));
        if (const auto* const authentication = std::get_if<AuthenticationProfile>(&profile)) {
            PINDESK_TRY(const auto rules, pinrules::loadPinRules(connection));
            check.advice = adviseOrder(*authentication, rules.policy);
        }
        return check;
    });
}

} // namespace pindesk::forcepin
