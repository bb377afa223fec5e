#include "core/audit/session.h"
#include "core/audit/heldkeys.h"
#include <algorithm>

namespace pindesk::audit {

storage::Question Permission::question() {
    return {"staff_active_roles", {m_staffId}, [this](const storage::Row& row) -> Result<void> {
                m_roles = rolesFromText(row.text(0)).value_or(Roles());
                m_newestKey = KeyId(static_cast<std::uint32_t>(row.integer(1)));
                return {};
            }};
}

Result<void> Permission::check() const {
    if (!allows(m_roles, m_right))
        return fail(ErrorCode::NotPermitted, {}, nameOf(m_right));
    return {};
}

bool Permission::mayHaveNewKeys() const {
    const auto asked = crypto::purposesOf(m_roles);
    return m_newestKey > m_session.keys.newestSeen() ||
           std::any_of(asked.begin(), asked.end(),
                       [this](crypto::KeyPurpose purpose) { return !m_session.keys.holds(purpose); });
}

Result<void> authorize(storage::Connection& connection, const Session& session, Right right) {
    Permission permission(session, right);
    PINDESK_CHECK(connection.ask({permission.question()}));
    PINDESK_CHECK(permission.check());
    return permission.mayHaveNewKeys() ? renewKeys(connection, session) : Result<void>();
}

Result<void> authorizeAny(storage::Connection& connection, const Session& session,
                          std::initializer_list<Right> rights) {
    std::optional<Error> refusal;
    for (const Right right : rights) {
        const auto allowed = authorize(connection, session, right);
        if (allowed || allowed.error().code != ErrorCode::NotPermitted)
            return allowed;
        if (!refusal)
            refusal = allowed.error();
    }
    return fail(refusal.value_or(Error()));
}

} // namespace pindesk::audit
