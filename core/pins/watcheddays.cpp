#include "core/pins/watcheddays.h"
#include <QDateTime>
#include <algorithm>

namespace pindesk::pins {
using storage::Connection;
using storage::Row;
namespace {

/// Of all days in one round trip.
Result<void> readRegistrations(Connection& connection, std::vector<WatchedDay>& days) {
    if (days.empty())
        return {};
    std::vector<storage::Question> questions;
    for (WatchedDay& day : days)
        questions.push_back(
            {"population_registrations", {day.from, day.until}, [&day](const Row& row) -> Result<void> {
                 day.registered = row.integer(0);
                 day.enabled = row.integer(1);
                 return {};
             }});
    return connection.ask(std::move(questions));
}

Result<void> readCounts(Connection& connection, std::vector<WatchedDay>& days) {
    if (days.empty())
        return {};
    return connection.forEach("population_count_list", {days.front().from},
                              [&](const Row& row) -> Result<void> {
                                  const Milliseconds at = row.integer(0);
                                  const auto day = std::ranges::find_if(days, [at](const WatchedDay& each) {
                                      return at >= each.from && at < each.until;
                                  });
                                  if (day == days.end())
                                      return {};
                                  day->byState.emplace();
                                  for (int column = 0; const AccountState state : accountStates)
                                      day->byState->insert(state, row.integer(++column));
                                  return {};
                              });
}

} // namespace

std::vector<WatchedDay> lastDays(Milliseconds now, const WatchRequest& request) {
    std::vector<WatchedDay> days;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, request.zone).date();
    for (int ago = request.days - 1; ago >= 0; --ago) {
        WatchedDay day;
        day.from = today.addDays(-ago).startOfDay(request.zone).toMSecsSinceEpoch();
        day.until = today.addDays(1 - ago).startOfDay(request.zone).toMSecsSinceEpoch();
        days.push_back(day);
    }
    return days;
}

Result<void> readDays(Connection& connection, std::vector<WatchedDay>& days) {
    PINDESK_CHECK(readRegistrations(connection, days));
    return readCounts(connection, days);
}

} // namespace pindesk::pins
