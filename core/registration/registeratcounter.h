#pragma once
#include "core/registration/newpin.h"
#include "core/storage/database.h"

namespace pindesk::registration {

struct CounterRequest {
    QByteArray ticket; ///< counterTicket()
    Secret pin;        ///< the initial PIN
    NewPin chosen;
    QString email;
    QString language; ///< of the form, for the mail
};

struct CounterOutcome {
    enum class Step {
        Registered,
        Refused,     ///< the initial PIN is not the one on record
        Delayed,     ///< too many failures: nothing was looked at
        TicketEnded, ///< too late, the record has changed, or it never was a ticket: begin anew at the desk
    };
    Step step = Step::TicketEnded;
    Milliseconds wait = 0; ///< Delayed
    QString maskedEmail;   ///< Registered: where the link went
};
/// `registered`, `refused`, `delayed`, `ticket_ended`.
[[nodiscard]] QLatin1StringView nameOf(CounterOutcome::Step step);
[[nodiscard]] std::optional<CounterOutcome::Step> counterStepFromText(QStringView text);

/// A customer registers on a form at the counter. Failures count for the account, and for whoever gave the
/// ticket as a place. Needs serve_customers, and the keys of a service. As registerCustomer().
[[nodiscard]] Result<CounterOutcome>
registerAtCounter(storage::Database& database, const audit::Session& session, const CounterRequest& request);

} // namespace pindesk::registration
