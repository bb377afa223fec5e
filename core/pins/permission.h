#pragma once
#include "core/audit/session.h"

namespace pindesk::pins {

/// For what several kinds of staff may read: NotPermitted, naming the first right, unless the person has one
/// of them now.
[[nodiscard]] inline Result<void> authorizeAny(storage::Connection& connection, const audit::Session& session,
                                               std::initializer_list<Right> rights) {
    std::optional<Error> refusal;
    for (const Right right : rights) {
        const auto allowed = audit::authorize(connection, session, right);
        if (allowed || allowed.error().code != ErrorCode::NotPermitted)
            return allowed;
        if (!refusal)
            refusal = allowed.error();
    }
    return fail(refusal.value_or(Error()));
}

} // namespace pindesk::pins
