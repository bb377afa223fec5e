#pragma once
#include "core/forcepin/profile.h"
#include "core/pinrules/pinpolicy.h"
#include "core/storage/connection.h"

namespace pindesk::forcepin {

/// Why the profile cannot take effect as it is: `problem:/path/in/the/document`.
///
/// `no_scenario:/force/scenarios`, `no_scenario:/activation/scenarios`: an active section needs one.
/// `no_authentication_profile:/force/authentication_profile`: somebody could be forced, and nothing
/// identifies them. That is so when *Force PIN change* is active, and when activation has a scenario that
/// also fires for customers who have set up a PIN: those are forced. `unknown_profile`, `not_additional`,
/// `not_published` with the same path: the profile that it names. `length_outside_policy:/pin_length`.
/// `no_question:/questions`, `required_over_questions:/required`.
[[nodiscard]] Result<QStringList> obstacles(storage::Connection& connection, const Profile& profile);
/// The first of them as InvalidInput, field `profile`.
[[nodiscard]] Result<void> checkPublishable(storage::Connection& connection, const Profile& profile);

/// Can the verdict be *force*?
[[nodiscard]] bool canForce(const AuthenticationProfile& profile);

} // namespace pindesk::forcepin
