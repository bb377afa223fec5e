#include "core/registration/registrationservice.h"

namespace pindesk::registration {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

RegistrationService::RegistrationService(storage::DatabaseLane& lane, SharedSession session)
    : m_lane(lane)
    , m_session(std::move(session)) {}

QFuture<Result<SentLink>> RegistrationService::sendLinkAgain(AccountNumber account) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, account = std::move(account)](Database& database) {
                           return registration::sendLinkAgain(database, *session, account);
                       });
}

} // namespace pindesk::registration
