#include "core/registration/counterservice.h"
#include <QtConcurrentRun>

namespace pindesk::registration {
using storage::Database;
using Kind = storage::DatabaseLane::Kind;

QFuture<Result<CounterTicket>> GatewayCounter::begin(AccountNumber account) {
    return m_lane.post(Kind::Grouped,
                       [session = m_session, account = std::move(account)](Database& database) {
                           return counterTicket(database, *session, account);
                       });
}

QFuture<CounterAnswer> GatewayCounter::send(QString pages, CounterRequest request) {
    auto shared = std::make_shared<const CounterRequest>(std::move(request));
    return QtConcurrent::run([pages = std::move(pages), shared = std::move(shared),
                              stop = m_stop.get_token()] { return postCounterForm(pages, *shared, stop); });
}

} // namespace pindesk::registration
