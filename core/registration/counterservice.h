#pragma once
#include "core/audit/sessionlane.h"
#include "core/registration/counterticket.h"
#include "core/registration/registeratcounter.h"
#include <stop_token>

namespace pindesk::registration {

/// What the gateway answered to what a customer entered at the counter.
struct CounterAnswer {
    enum class Trouble {
        None,
        Unreachable, ///< nothing was sent
        Untrusted,   ///< the certificate is not right: nothing was sent
        NoAnswer,    ///< none in time, or broken off: it may have been done
        NotServed,   ///< the gateway cannot serve now: nothing was done
    };
    Trouble trouble = Trouble::None;
    CounterOutcome outcome;       ///< without trouble or problem
    std::optional<Error> problem; ///< what was entered cannot be taken: as registerAtCounter()
};

/// Sends it to `PAGES/counter/register`, and waits: not for a thread with windows. HTTPS, or HTTP to this
/// machine itself; no redirection is followed.
[[nodiscard]] CounterAnswer postCounterForm(const QString& pages, const CounterRequest& request,
                                            const std::stop_token& stop = {});

/// Registration at the counter, for a program with an event loop.
class CounterService {
public:
    virtual ~CounterService() = default;
    [[nodiscard]] virtual QFuture<Result<CounterTicket>> begin(AccountNumber account) = 0;
    [[nodiscard]] virtual QFuture<CounterAnswer> send(QString pages, CounterRequest request) = 0;
};

/// By the database lane and the site's gateway. What is being sent when this ends is broken off.
class GatewayCounter final : public CounterService {
public:
    GatewayCounter(storage::DatabaseLane& lane, audit::SharedSession session)
        : m_lane(lane, std::move(session)) {}
    ~GatewayCounter() override { m_stop.request_stop(); }

    [[nodiscard]] QFuture<Result<CounterTicket>> begin(AccountNumber account) override;
    [[nodiscard]] QFuture<CounterAnswer> send(QString pages, CounterRequest request) override;

private:
    audit::SessionLane m_lane;
    std::stop_source m_stop;
};

} // namespace pindesk::registration
