#pragma once
#include "core/audit/session.h"
#include "core/storage/database.h"
#include <array>

namespace pindesk::practice {

/// Somebody to sign in as on a practice site. The password is no secret: the sign-in page shows it.
struct PracticeMember {
    const char* userName;
    const char* displayName;
    const char* password;
    Role role;
};

inline constexpr PracticeMember practiceAdministrator{"admin1", "Alex Stone", "Practice-Admin-1",
                                                      Role::Administrator};
/// The program that customers register with: nobody signs in as it at a desk.
inline constexpr PracticeMember practicePages{"pages", "Customers' pages", "Practice-Pages-1", Role::Service};
/// In the order in which they are offered.
inline constexpr std::array practiceStaff{
    PracticeMember{"csr1", "Sam Field", "Practice-Desk-1", Role::Csr},
    PracticeMember{"sup1", "Robin Hale", "Practice-Lead-1", Role::Supervisor},
    PracticeMember{"sup2", "Kim Vance", "Practice-Lead-2", Role::Supervisor},
    practiceAdministrator,
};

/// Signs one of them in, for what is made on their behalf.
[[nodiscard]] Result<audit::Session> signIn(storage::Database& database, const PracticeMember& member,
                                            const QString& workstation);

} // namespace pindesk::practice
