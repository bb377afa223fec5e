#pragma once
#include "core/audit/session.h"
#include "core/storage/backgroundwork.h"
#include "core/storage/databaselane.h"
#include <memory>

namespace pindesk::audit {

using SharedSession = std::shared_ptr<const Session>;

/// A site's database as one signed-in person works with it: `operation(Database&, const Session&,
/// arguments...)`, which returns a Result, is run elsewhere and answered by a future. The session lives for
/// as long as the work needs it.
class SessionLane {
public:
    using Kind = storage::DatabaseLane::Kind;

    SessionLane(storage::DatabaseLane& lane, SharedSession session)
        : m_lane(lane)
        , m_session(std::move(session)) {}

    [[nodiscard]] const storage::SiteUrl& site() const { return m_lane.site(); }
    [[nodiscard]] const SharedSession& session() const { return m_session; }

    /// On the database lane, see DatabaseLane::post().
    template <class Operation, class... Arguments>
    [[nodiscard]] auto post(Kind kind, Operation operation, Arguments... arguments) const {
        return m_lane.post(kind, bound(std::move(operation), std::move(arguments)...));
    }

    /// With a connection of its own, see storage::runInBackground().
    template <class Operation, class... Arguments>
    [[nodiscard]] auto runInBackground(Operation operation, Arguments... arguments) const {
        return storage::runInBackground(m_lane.site(), bound(std::move(operation), std::move(arguments)...));
    }

private:
    template <class Operation, class... Arguments>
    [[nodiscard]] auto bound(Operation operation, Arguments... arguments) const {
        return [session = m_session, operation = std::move(operation), ... arguments = std::move(arguments)](
                   storage::Database& database) { return operation(database, *session, arguments...); };
    }

    storage::DatabaseLane& m_lane;
    SharedSession m_session;
};

} // namespace pindesk::audit
