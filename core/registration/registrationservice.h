#pragma once
#include "core/registration/sendlink.h"
#include "core/storage/databaselane.h"

namespace pindesk::registration {

/// What the desk does for customers who register, for a program with an event loop: each call goes to the
/// database lane, its answer comes as a future.
class RegistrationService {
public:
    using SharedSession = std::shared_ptr<const audit::Session>;
    RegistrationService(storage::DatabaseLane& lane, SharedSession session);

    [[nodiscard]] QFuture<Result<SentLink>> sendLinkAgain(AccountNumber account);

private:
    storage::DatabaseLane& m_lane;
    SharedSession m_session;
};

} // namespace pindesk::registration
