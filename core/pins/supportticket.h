#pragma once
#include "core/mail/checkmail.h"
#include "core/pins/accountcounts.h"
#include "core/pins/watchpopulation.h"

namespace pindesk::pins {

/// What technical support is told of an alarm. Numbers, and the numbers of the accounts that are meant:
/// nothing else of any customer, and no secret.
struct SupportTicket {
    WatchAlarm alarm = WatchAlarm::MailOutage;
    QString site;
    QString environment; ///< `production`, `test` or `practice`
    PopulationWatch watch;
    std::optional<AccountCounts> counts;
    std::optional<mail::MailCheck> check; ///< of the mail host, where it was checked
};

} // namespace pindesk::pins
