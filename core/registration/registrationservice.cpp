#include "core/registration/registrationservice.h"

namespace pindesk::registration {
using Kind = audit::SessionLane::Kind;

QFuture<Result<SentLink>> RegistrationService::sendLinkAgain(AccountNumber account) {
    return m_lane.post(Kind::Grouped, registration::sendLinkAgain, std::move(account));
}

} // namespace pindesk::registration
