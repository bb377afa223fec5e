#include "core/pins/watchpopulation.h"
#include "core/storage/migrator.h"

namespace pindesk::pins {
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
namespace {

std::vector<WatchAlarm> alarmsOf(const PopulationFacts& facts) {
    std::vector<WatchAlarm> alarms;
    if (facts.suspectsMailOutage())
        alarms.push_back(WatchAlarm::MailOutage);
    if (facts.hasTooManyInconsistent())
        alarms.push_back(WatchAlarm::Inconsistent);
    return alarms;
}

} // namespace

QLatin1StringView nameOf(WatchAlarm alarm) {
    return alarm == WatchAlarm::MailOutage ? "mail_outage"_L1 : "inconsistent"_L1;
}

Result<PopulationWatch> watchPopulation(storage::Database& database, const audit::Session& session,
                                        const WatchRequest& request) {
    return database.read([&](Connection& connection) -> Result<PopulationWatch> {
        PINDESK_CHECK(audit::authorizeAny(
            connection, session, {Right::LookUpAccount, Right::GeneratePins, Right::ReadAccountAudit}));
        PopulationWatch watch;
        PINDESK_TRY(watch.at, connection.now());
        PINDESK_TRY(watch.facts, readPopulation(connection, watch.at));
        watch.alarms = alarmsOf(watch.facts);
        PINDESK_TRY(watch.inconsistent, connection.rows("population_inconsistent",
                                                        {PopulationWatch::mostAccounts}, [](const Row& row) {
                                                            return AccountNumber{row.bytes(0), row.bytes(1)};
                                                        }));
        PINDESK_TRY(watch.mail, mail::readMailCounts(connection));
        watch.days = lastDays(watch.at, request);
        PINDESK_CHECK(readDays(connection, watch.days));
        watch.database = connection.version();
        watch.schema = storage::Migrator::newest();
        return watch;
    });
}

} // namespace pindesk::pins
