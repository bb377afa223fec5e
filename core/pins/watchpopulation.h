#pragma once
#include "core/audit/session.h"
#include "core/base/accountnumber.h"
#include "core/mail/listmail.h"
#include "core/pins/populationfacts.h"
#include "core/pins/watcheddays.h"
#include "core/storage/database.h"

namespace pindesk::pins {

/// What the population watch warns of.
enum class WatchAlarm {
    MailOutage,   ///< many accounts began to wait at once: mail is probably not being delivered
    Inconsistent, ///< more accounts than borne have flags that must never occur together
};
/// `mail_outage`, `inconsistent`.
[[nodiscard]] QLatin1StringView nameOf(WatchAlarm alarm);

struct PopulationWatch {
    static constexpr int mostAccounts = 20;

    Milliseconds at = 0; ///< the database's clock
    PopulationFacts facts;
    std::vector<WatchAlarm> alarms;          ///< the most urgent first
    std::vector<AccountNumber> inconsistent; ///< the first of them
    mail::MailCounts mail;
    std::vector<WatchedDay> days; ///< the oldest first, today the last
    QString database;             ///< product and version
    int schema = 0;
};

/// Judges the population: what is abnormal now, and how the last days were. Answered from indexes, whatever
/// the size of the site. Needs look_up_account, generate_pins or read_account_audit.
[[nodiscard]] Result<PopulationWatch>
watchPopulation(storage::Database& database, const audit::Session& session, const WatchRequest& request = {});

} // namespace pindesk::pins
