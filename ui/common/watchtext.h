#pragma once
#include "core/pins/supportticket.h"

/// The population watch in words: the console and the command line say the same.
namespace pindesk::ui {

/// "Mail is probably not being delivered".
[[nodiscard]] QString alarmTitle(pins::WatchAlarm alarm);
/// What was counted.
[[nodiscard]] QString alarmFactsText(pins::WatchAlarm alarm, const pins::PopulationWatch& watch);
/// What it means, and what to do.
[[nodiscard]] QString alarmMeaningText(pins::WatchAlarm alarm);

/// "Sun 22 Nov", in the zone that the day was counted in.
[[nodiscard]] QString dayText(const pins::WatchedDay& day,
                              const QTimeZone& zone = QTimeZone::systemTimeZone());

/// A draft for technical support, to be sent by whoever reads it.
[[nodiscard]] QString ticketText(const pins::SupportTicket& ticket);

} // namespace pindesk::ui
