#pragma once
#include "core/audit/audittrail.h"

/// Events of moments at which nobody with a key was there: a wrong password has no session, and so no audit
/// key to chain its event with. They wait in a table of their own for the next person who signs in
/// (docs/decisions/0013-the-next-signed-in-attests.md).
namespace pindesk::audit {

struct UnattestedEvent {
    QString actorName; ///< whoever it was said to be
    QString workstation;
    Event event; ///< without account
};

/// Keeps it, in the transaction of the deed itself.
[[nodiscard]] Result<void> noteUnattested(storage::Transaction& transaction, const UnattestedEvent& event);

/// Writes what waits, oldest first and a few hundred at most, into the session's chain; `detail` then says
/// when (`noted_at`), of whom (`noted_of`) and where (`noted_where`) it happened.
[[nodiscard]] Result<void> attestWaiting(storage::Transaction& transaction, const Session& session);

/// Into the chain of a session that holds the audit key, or to be attested later.
[[nodiscard]] Result<void> appendOrNote(storage::Transaction& transaction, const Session& session,
                                        const Event& event);

} // namespace pindesk::audit
