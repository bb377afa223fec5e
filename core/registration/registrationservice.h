#pragma once
#include "core/audit/sessionlane.h"
#include "core/registration/sendlink.h"

namespace pindesk::registration {

/// What the desk does for customers who register, for a program with an event loop: each call goes to the
/// database lane, its answer comes as a future.
class RegistrationService {
public:
    RegistrationService(storage::DatabaseLane& lane, audit::SharedSession session)
        : m_lane(lane, std::move(session)) {}

    [[nodiscard]] QFuture<Result<SentLink>> sendLinkAgain(AccountNumber account);

private:
    audit::SessionLane m_lane;
};

} // namespace pindesk::registration
