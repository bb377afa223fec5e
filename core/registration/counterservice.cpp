#include "core/registration/counterservice.h"
#include <QtConcurrentRun>

namespace pindesk::registration {
using Kind = audit::SessionLane::Kind;

QFuture<Result<CounterTicket>> GatewayCounter::begin(AccountNumber account) {
    return m_lane.post(Kind::Grouped, counterTicket, std::move(account));
}

QFuture<CounterAnswer> GatewayCounter::send(QString pages, CounterRequest request) {
    auto shared = std::make_shared<const CounterRequest>(std::move(request));
    return QtConcurrent::run([pages = std::move(pages), shared = std::move(shared),
                              stop = m_stop.get_token()] { return postCounterForm(pages, *shared, stop); });
}

} // namespace pindesk::registration
