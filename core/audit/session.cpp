#include "core/audit/session.h"

namespace pindesk::audit {

Result<void> authorize(storage::Connection& connection, const Session& session, Right right) {
    PINDESK_TRY(const auto roles,
                connection.row("staff_active_roles", {session.actor.staffId}, [](const storage::Row& row) {
                    return rolesFromText(row.text(0)).value_or(Roles());
                }));
    if (!roles || !allows(*roles, right))
        return fail(ErrorCode::NotPermitted, {}, nameOf(right));
    return {};
}

} // namespace pindesk::audit
